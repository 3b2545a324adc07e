"""Contract problems: compile-time properties, and how far the named checks got."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ..build.compile import Compiler
from ..build.source import Source
from ..catalog.model import CompileCheck, Problem
from ..verdict import Check, Counterexample


@dataclass(frozen=True)
class Violated:
    """A compile-time property that does not hold."""

    name: str
    message: str


def violated(problem: Problem, source: Source, compiler: Compiler, say: Callable[[str], None]) -> Violated | None:
    """The first compile-time property the submission does not have; each is a compilation of its own, cached."""
    if not problem.compile_checks:
        return None
    say("Checking compile-time properties")
    positive = [c for c in problem.compile_checks if c.must_compile]
    # All that must compile in one go; only if that fails is it asked which one.
    if positive and not _compiles(problem, source, compiler, positive):
        for check in positive:
            if not _compiles(problem, source, compiler, [check]):
                return Violated(
                    check.name, f"{check.name}: {check.about} This has to compile, and does not: {check.code}"
                )
    for check in problem.compile_checks:
        if not check.must_compile and _compiles(problem, source, compiler, [check]):
            return Violated(
                check.name, f"{check.name}: {check.about} The compiler has to reject, and accepts: {check.code}"
            )
    return None


def _compiles(problem: Problem, source: Source, compiler: Compiler, checks: list[CompileCheck]) -> bool:
    code = "\n".join(c.code for c in checks)
    # In front of the harness, behind the submission: the names are the learner's own.
    extended = replace(source, text=f"{source.text}\n{code}\n")
    return compiler.start(problem, extended).finish().program is not None


def checks(problem: Problem, failed: str | None) -> tuple[Check, ...]:
    """The named checks when all passed, or when the compile-time one called ``failed`` did not."""
    if problem.kind != "contract":
        return ()
    named = [(c.name, c.about) for c in problem.compile_checks] + [(c.name, c.about) for c in problem.checks]
    if failed is None:
        return tuple(Check(name, about, True) for name, about in named)
    return tuple(Check(name, about, False if name == failed else None) for name, about in named)


def checks_at(problem: Problem, example: Counterexample) -> tuple[Check, ...]:
    """The named checks when a case of one failed: the compile-time ones hold, the others are not known."""
    if problem.kind != "contract":
        return ()
    compiled = [Check(c.name, c.about, True) for c in problem.compile_checks]
    failed = example.args[0]
    return (*compiled, *(Check(c.name, c.about, False if c.name == failed else None) for c in problem.checks))
