"""What to go on with, and why."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from judge.app.catalogue import overviews
from judge.app.next_step import at_random, next_step, place
from judge.app.plan import pin, planned
from judge.app.snapshot import snapshot
from judge.app.workspace import Workspace
from judge.store.event import SOLUTION
from judge.store.log import Log
from judge.verdict import Cases, Result, Verdict

from .test_requests import of_status_names

FIRST = "graphs/number-of-islands"


def judged(log: Log, clock: Any, problem: str, verdict: Verdict) -> None:
    log.record(
        Result(problem, "py", verdict, Cases(1, 1), seed=1, source_hash=problem),
        topic=problem.split("/")[0],
        difficulty="easy",
        started_at=clock.now(),
        mode="run",
    )


def test_a_newcomer_begins_the_path(workspace: Workspace, clock: Any) -> None:
    step = next_step(workspace, clock.now())
    first = planned(workspace, snapshot(workspace, clock.now()))[0]
    assert step.problem == first.problems[0][0]
    assert step.command == f"judge new {step.problem}"


def test_what_was_begun_comes_first_then_the_path_goes_on(workspace: Workspace, log: Log, clock: Any) -> None:
    judged(log, clock, FIRST, Verdict.WRONG_ANSWER)
    assert next_step(workspace, clock.now()).command == f"judge run {FIRST}"
    judged(log, clock, FIRST, Verdict.ACCEPTED)
    start = next_step(workspace, clock.now())
    assert start.problem is not None
    judged(log, clock, start.problem, Verdict.ACCEPTED)
    after = next_step(workspace, clock.now())
    assert after.problem not in (start.problem, FIRST)


def test_what_is_due_comes_before_the_day_of_the_plan(workspace: Workspace, log: Log, clock: Any) -> None:
    pin(workspace, date(2026, 2, 27), clock.now())  # the clock's day is the third
    step = next_step(workspace, clock.now())
    assert "day 38 of the plan" in step.why
    assert step.problem is not None
    assert step.problem.startswith("trees/")
    judged(log, clock, FIRST, Verdict.ACCEPTED)
    clock.seconds = 60 * 86400
    step = next_step(workspace, clock.now())
    assert (step.problem, step.command) == (FIRST, f"judge review {FIRST}")


def test_a_package_that_is_gone_is_not_next(workspace: Workspace, log: Log, clock: Any) -> None:
    judged(log, clock, "arrays/gone", Verdict.WRONG_ANSWER)
    assert next_step(workspace, clock.now()).problem != "arrays/gone"


def test_where_one_is(workspace: Workspace, log: Log, clock: Any) -> None:
    here = place(workspace, clock.now())
    assert (here.day, here.pinned, here.due, here.solved, here.weakest) == (None, False, (), 0, None)
    pin(workspace, clock.now().date(), clock.now())
    judged(log, clock, FIRST, Verdict.ACCEPTED)
    here = place(workspace, clock.now())
    assert here.day is not None
    assert (here.day.subject.day, here.pinned, here.solved) == (36, True, 1)
    assert here.problems == len(overviews(workspace))


def test_chance_takes_what_is_not_solved_while_there_is_any(workspace: Workspace) -> None:
    found = overviews(workspace)[:3]
    solved = {found[0].name: True, found[2].name: True}
    assert {at_random(found, solved, Random(seed)).name for seed in range(20)} == {found[1].name}
    everything = {p.name: True for p in found}
    assert len({at_random(found, everything, Random(seed)).name for seed in range(50)}) == 3


def test_statuses(workspace: Workspace, log: Log, clock: Any) -> None:
    assert FIRST in of_status_names(workspace, "new", clock)
    log.add_event(SOLUTION, at=clock.now(), problem=FIRST)
    assert FIRST in of_status_names(workspace, "given-up", clock)
    assert FIRST not in of_status_names(workspace, "new", clock)
    clock.seconds = timedelta(days=1).total_seconds()
    judged(log, clock, FIRST, Verdict.ACCEPTED)
    assert FIRST in of_status_names(workspace, "solved", clock)
    assert FIRST not in of_status_names(workspace, "given-up", clock)
    clock.seconds = timedelta(days=90).total_seconds()
    assert FIRST in of_status_names(workspace, "due", clock)
    for _ in range(12):
        judged(log, clock, "dp/coin-change", Verdict.WRONG_ANSWER)
        clock.seconds += 86400
    assert "dp/edit-distance" in of_status_names(workspace, "weak", clock)
