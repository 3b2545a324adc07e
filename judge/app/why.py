"""Why a submission fails: judged again, followed over the small scope, compared with known mistakes, mended.

What was told beyond the facts is logged like a hint.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from ..kinds import kind_of
from ..model.problem import Problem
from ..model.source import Source
from ..store.event import HINT
from .submit import NOBODY, Watcher
from .workspace import Workspace

if TYPE_CHECKING:
    from ..cases.batch import Case
    from ..run.request import Environment
    from ..run.survey import Survey
    from ..run.workbench import Workbench
    from ..verdict import Result
    from ..why.explanation import Explanation, Twin

FACTS_S = 5.0  # for the whole scope, of a program that crashes on most of it
FIXES_S = 10.0  # for edits that make it right
SLIPS_S = 10.0  # for finding out what slips in right solutions answer; kept, so that the next search begins there


class Level(Enum):
    """How much is told; each level tells what those before it tell."""

    TWIN = "why"
    WHERE = "why --where"
    HOW = "why --how"


def explain(
    workspace: Workspace,
    problem: Problem,
    source: Source,
    level: Level,
    *,
    seed: int,
    clock: Callable[[], datetime],
    watcher: Watcher = NOBODY,
) -> Explanation:
    """Everything that ``level`` tells. Errors as those of judging."""
    from ..compile.toolchain import find_toolchain
    from ..run.pipeline import run_submission
    from ..run.request import Environment, Request
    from ..verdict import Verdict
    from ..why.explanation import Explanation

    environment = Environment(workspace.home.cache, find_toolchain, time.monotonic, watcher.notify)
    result = run_submission(Request(problem, source, seed, sanitize=False), environment).result
    if result.verdict in (Verdict.ACCEPTED, Verdict.COMPILE_ERROR, Verdict.JUDGE_ERROR):
        return Explanation(result, None)
    with workspace.log(readonly=True) as log:
        saved = tuple(log.saved_cases(problem.name))
    found = _followed(problem, source, result, environment, None if level is Level.TWIN else (saved, seed))
    told = [Level.TWIN] if found.twin is not None else []
    told += [level] if found.fixes else []
    for one in told:
        workspace.note(HINT, at=clock(), problem=problem.name, data={"number": one.value})
    return found


def _followed(
    problem: Problem,
    source: Source,
    result: Result,
    environment: Environment,
    fixing: tuple[tuple[tuple[Any, ...], ...], int] | None,
) -> Explanation:
    """Facts, twin and, where saved cases and a seed are given for ``fixing``, edits that make it right."""
    from ..execute.stream import LoadFailed
    from ..languages import language
    from ..run.facts import look
    from ..run.workbench import Workbench
    from ..why.explanation import Explanation
    from ..why.observations import contract_facts

    bench = Workbench(problem, environment)
    example = result.counterexample
    labels = example.labels if example is not None else ()
    alone = example is None or (example.earlier is None and "unstable" not in labels)
    limits = language(source.language).mutant_time_limits
    with bench.stack:
        try:
            bench.say("Looking at what failing inputs have in common")
            with bench.runner(bench.program(source)) as runner:
                found = look(bench, runner, limits, labels, alone=alone, budget_s=FACTS_S)
        except LoadFailed:
            return Explanation(result, None)
        twin = _twin(bench, source, found.survey) if found.survey.failed else None
        facts = contract_facts(bench, found) if kind_of(problem).named_checks else found.facts
        if fixing is None:
            return Explanation(result, facts, twin)
        failing = [one.case for one in found.survey.failed] or _counterexample(bench, result)
        if not failing:
            return Explanation(result, facts, twin, (), 0)
        from ..why.fixes import Search
        from ..why.known import right_programs

        ends = environment.clock() + FIXES_S
        right = [one.text for one in right_programs(problem, source.language)]
        mended = Search(bench, source, failing, *fixing, lambda: ends - environment.clock(), right).run()
        return Explanation(result, facts, twin, tuple(mended.fixes), mended.tried, mended.stopped, mended.others)


def _counterexample(bench: Workbench, result: Result) -> list[Case]:
    """The failing case itself, where nothing small fails; none where it is a matter of time."""
    from ..cases.batch import Case
    from ..cases.oracle import answer
    from ..verdict import Verdict

    example = result.counterexample
    if example is None or example.earlier is not None or result.verdict is Verdict.TIME_LIMIT:
        return []
    frame = bench.codec.encode_args(example.args)
    return [Case(frame, answer(bench.oracle, frame))]


def _twin(bench: Workbench, source: Source, survey: Survey) -> Twin | None:
    from ..why.fingerprint import fingerprint
    from ..why.twins import Twins

    clock = bench.environment.clock
    ends = clock() + SLIPS_S
    return Twins(bench, lambda: ends - clock()).twin_of(fingerprint(bench, survey), source.language)
