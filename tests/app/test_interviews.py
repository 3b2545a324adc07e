"""Interviews that were held: which count, their numbers, and what one that was left at once leaves behind."""

from __future__ import annotations

from typing import Any

import pytest

from judge.app.interviews import card_of, interview, past_interviews
from judge.app.open_session import OpenSession
from judge.app.standing import candidates
from judge.app.workspace import Workspace
from judge.coach.asked import Asked
from judge.coach.session import Agenda, Stage
from judge.errors import UserError
from judge.store.log import Log

ASKED = Asked("q", "Backend", "Why?", ("one", "two", "three"), minutes=1)


def held(workspace: Workspace, log: Log, clock: Any, name: str, *, seconds: float, ticks: int | None = None) -> None:
    """An interview of one question that is left after so many seconds, answered or not."""
    agenda = Agenda(name, "mock", (Stage("question", "q", 1.0), Stage("rubric", "rubric", 0.0)), "py", 1, "x")
    going = OpenSession(workspace, agenda, log, clock.moment)
    going.begin()
    going.open_question(0, ASKED)
    clock.seconds += seconds
    if ticks is not None:
        going.stop(0, "", out_of_time=False)
        going.answer(0, ASKED, [i < ticks for i in range(3)])
    going.end()
    clock.seconds += 1000


def test_the_history_holds_what_was_held(workspace: Workspace, log: Log, clock: Any) -> None:
    held(workspace, log, clock, "first", seconds=30, ticks=1)
    held(workspace, log, clock, "glance", seconds=30)
    held(workspace, log, clock, "second", seconds=70)
    held(workspace, log, clock, "another glance", seconds=30)
    found = past_interviews(log)
    assert [(p.number, p.session, p.points) for p in found] == [(1, "first", (1, 2)), (2, "second", (0, 0))]
    assert interview(log).id == "second"
    assert interview(log, 1).id == "first"
    assert card_of(workspace, log, interview(log, 1), clock.now()).points == found[0].points
    with pytest.raises(UserError, match=r"1 to 2.*--history"):
        interview(log, 3)


def test_one_that_was_left_at_once_can_still_be_looked_at(workspace: Workspace, log: Log, clock: Any) -> None:
    with pytest.raises(UserError, match="no mock interview yet"):
        interview(log)
    held(workspace, log, clock, "glance", seconds=30)
    assert past_interviews(log) == []
    assert interview(log).id == "glance"
    with pytest.raises(UserError, match="none was held"):
        interview(log, 1)


@pytest.mark.parametrize(("seconds", "counts"), [(59, False), (60, True)])
def test_leaving_is_noted_where_it_was_not_at_once(
    drill: OpenSession, workspace: Workspace, log: Log, clock: Any, seconds: int, counts: bool
) -> None:
    problem = workspace.catalog.find("arrays/two-sum")
    drill.open_problem(0, problem)
    clock.seconds = seconds
    drill.leave()
    assert [e.problem for e in log.events(kind="left")] == [problem.name] * counts
    clock.seconds = 5 * 3600
    (mine,) = (c for c in candidates(workspace, log, clock.now()) if c.name == problem.name)
    assert (mine.last is not None) == counts  # what was left at once is as fresh as before
