"""Contract problems: compile-time properties, and how far the named checks got."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import TYPE_CHECKING

from ..cases.batch import Batch, Case
from ..compile.compiler import Compiler
from ..execute.stream import LoadFailed, Runner
from ..execute.time_limits import TimeLimits
from ..kinds import kind_of
from ..model.problem import CompileCheck, Problem
from ..model.source import Source
from ..verdict import Check

if TYPE_CHECKING:
    from judge._reference import Codec

    from ..compile.compile_checks import Properties


@dataclass(frozen=True)
class Violated:
    """A compile-time property that does not hold."""

    name: str
    message: str


def violated(problem: Problem, source: Source, compiler: Compiler, say: Callable[[str], None]) -> Violated | None:
    """The first compile-time property the submission does not have."""
    if not problem.compile_checks:
        return None
    say("Checking compile-time properties")
    from ..compile.compile_checks import Properties

    properties = Properties(compiler, source)
    positive = [c for c in problem.compile_checks if c.must_compile]
    forbidden = [c for c in problem.compile_checks if not c.must_compile]
    unproved = properties.unproved(_together(positive), [c.code for c in forbidden])
    # Only if that fails is it asked which of those that must compile, half of them at a time.
    if unproved is None and (check := _first_failing(positive, properties)) is not None:
        return Violated(check.name, _message(check, "This has to compile, and does not"))
    asked = forbidden if unproved is None else [forbidden[i] for i in unproved]
    for check, compiles in zip(asked, properties.compile([c.code for c in asked]), strict=True):
        if compiles:
            return Violated(check.name, _message(check, "The compiler has to reject this, and accepts it"))
    return None


def held(problem: Problem, source: Source, compiler: Compiler) -> dict[str, bool]:
    """Of each compile-time property, by name, whether the submission has it; asked one by one, where not known."""
    from ..compile.compile_checks import Properties

    asked = problem.compile_checks
    answers = Properties(compiler, source).compile([check.code for check in asked])
    return {check.name: compiles == check.must_compile for check, compiles in zip(asked, answers, strict=True)}


def prove_together(problem: Problem, sources: Sequence[Source], compiler: Compiler) -> None:
    """Finds out in one go for which submissions ``violated`` has nothing to ask; they are known to compile together."""
    if problem.compile_checks:
        from ..compile import compile_checks

        positive = _together([c for c in problem.compile_checks if c.must_compile])
        forbidden = [c.code for c in problem.compile_checks if not c.must_compile]
        compile_checks.prove_together(compiler, sources, positive, forbidden)


def _together(checks: Sequence[CompileCheck]) -> str:
    return "\n".join(c.code for c in checks)


def _first_failing(checks: Sequence[CompileCheck], properties: Properties) -> CompileCheck | None:
    """The first of ``checks``, which do not compile together, that does not compile; None if each does by itself."""
    low, high = 0, len(checks)  # those before `low` compile together, those before `high` do not
    while high - low > 1:
        middle = (low + high) // 2
        if properties.compile([_together(checks[:middle])])[0]:
            low = middle
        else:
            high = middle
    if checks and not properties.compile([checks[low].code])[0]:
        return checks[low]
    # They disturb each other; asked one by one.
    answers = properties.compile([c.code for c in checks])
    return next((c for c, compiles in zip(checks, answers, strict=True) if not compiles), None)


def _message(check: CompileCheck, complaint: str) -> str:
    return f"{check.name}: {check.about} {complaint}: {check.code}"


def checks(problem: Problem, failed: str | None) -> tuple[Check, ...]:
    """The named checks when all passed, or when the compile-time one called ``failed`` did not."""
    if not kind_of(problem).named_checks:
        return ()
    named = [(c.name, c.about) for c in problem.compile_checks] + [(c.name, c.about) for c in problem.checks]
    if failed is None:
        return tuple(Check(name, about, True) for name, about in named)
    return tuple(Check(name, about, False if name == failed else None) for name, about in named)


def checks_one_by_one(
    problem: Problem,
    runner: Runner,
    batches: Sequence[Batch],
    codec: Codec,
    time_limits: TimeLimits,
    properties: Mapping[str, bool] | None = None,
) -> tuple[Check, ...]:
    """The named checks after a failure: the compile-time ones hold unless ``properties`` says otherwise, each of the
    others is run on its own cases.
    """
    if not kind_of(problem).named_checks:
        return ()
    by_name: dict[str, list[Case]] = {check.name: [] for check in problem.checks}
    for batch in batches:
        for case in batch:
            by_name.setdefault(codec.decode_args(case.frame)[0], []).append(case)
    found = [Check(c.name, c.about, (properties or {}).get(c.name, True)) for c in problem.compile_checks]
    for check in problem.checks:
        cases = by_name[check.name]
        batch = Batch.of(cases)
        runner.close()
        try:
            failed = bool(cases) and runner.stream(batch, replace(time_limits, total_cpu_s=inf)) is not None
        except LoadFailed:
            failed = True
        found.append(Check(check.name, check.about, not failed if cases else None))
    runner.close()
    return tuple(found)
