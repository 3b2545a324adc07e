"""A session under way: what each step writes, as it is read again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from judge.app.open_session import OpenSession
from judge.app.sessions import held, interrupted, is_held, open_problems, session_of, to_resume
from judge.app.workspace import Workspace
from judge.coach.asked import Asked
from judge.errors import UserError
from judge.model.problem import Problem
from judge.store.log import Log

ASKED = Asked("q", "Backend", "Why?", ("one", "two"), then="And then?", then_points=("three",), red_flags=("flag",))


@pytest.fixture
def problem(workspace: Workspace) -> Problem:
    return workspace.catalog.find("arrays/two-sum")


def test_a_problem_is_opened_once_and_its_starter_is_left_alone(drill: OpenSession, problem: Problem) -> None:
    assert drill.open_problem(0, problem)
    file = Path(drill.stage(0).file or "")
    assert "twoSum" in file.read_text()
    file.write_text("my work")
    assert not drill.open_problem(0, problem)
    assert file.read_text() == "my work"


def test_an_interview_does_not_name_the_topic(interview: OpenSession, problem: Problem) -> None:
    interview.open_problem(1, problem)
    file = Path(interview.stage(1).file or "")
    assert file.suffix == ".py"
    assert "arrays" not in file.read_text()


def test_pauses_stop_the_clock(drill: OpenSession, clock: Any, problem: Problem) -> None:
    drill.open_problem(0, problem)
    clock.seconds = 60
    drill.pause(0)
    clock.seconds = 500
    drill.go_on(0)
    clock.seconds = 530
    assert drill.stage(0).elapsed_s(clock.moment()) == 90


def test_time_runs_out_when_it_did_not_when_it_is_noticed(drill: OpenSession, clock: Any, problem: Problem) -> None:
    drill.open_problem(0, problem)
    clock.seconds = 10_000
    drill.run_out(0)
    assert drill.stage(0).closed == "time"
    assert drill.stage(0).counted_s == 600


def test_giving_up_shows_the_solution_in_a_drill_only(
    drill: OpenSession, interview: OpenSession, problem: Problem
) -> None:
    for going, index, seen in ((drill, 0, True), (interview, 1, False)):
        going.open_problem(index, problem)
        assert going.give_up(index, problem) is seen
        assert (going.stage(index).closed, going.stage(index).solution_seen) == ("gave-up", seen)


def test_hints_are_numbered_and_a_solution_is_noted_once(drill: OpenSession, log: Log, problem: Problem) -> None:
    drill.open_problem(0, problem)
    for _ in range(2):
        drill.give_hint(0, problem)
        drill.show_solution(0, problem)
    assert [e.data["number"] for e in log.events(kind="hint")] == [1, 2]
    assert len(log.events(kind="solution")) == 1


def test_a_draft_survives_and_goes_when_the_answer_is_done(interview: OpenSession, tmp_path: Path) -> None:
    interview.open_question(0, ASKED)
    assert interview.keep_draft(0, "half a")
    assert interview.typed(0) == "half a"
    interview.stop(0, "half an answer", out_of_time=False)
    assert interview.typed(0) == "half an answer"
    assert list((tmp_path / "home" / "sessions").iterdir()) == []


def test_ticks_are_points_first_then_those_asked_on_then_red_flags(interview: OpenSession) -> None:
    interview.open_question(0, ASKED)
    interview.press(0)
    interview.stop(0, "", out_of_time=False)
    interview.answer(0, ASKED, [True, False, True, True])
    answer = interview.stage(0).answer or {}
    assert (answer["points_made"], answer["points_missed"], answer["red_flags"]) == (
        ["one", "three"],
        ["two"],
        ["flag"],
    )
    assert interview.session.current == 1


def test_an_answer_that_runs_out_of_time_took_all_of_it(interview: OpenSession, clock: Any) -> None:
    interview.open_question(0, ASKED)
    clock.seconds = 5_000
    interview.stop(0, "text", out_of_time=True)
    assert (interview.stage(0).stopped, interview.stage(0).counted_s) == ("time", 240)


def test_it_ends_once_and_says_whether_it_was_finished(drill: OpenSession, log: Log) -> None:
    drill.skip(0)  # before it was opened
    assert drill.session.current is None
    drill.end()
    drill.end()
    (event,) = log.events(kind="session-ended")
    assert event.data["finished"] is True


def test_one_that_was_interrupted_is_found_and_another_terminals_is_not(
    workspace: Workspace, log: Log, drill: OpenSession, problem: Problem
) -> None:
    assert to_resume(workspace, log, "drill") == drill.agenda
    assert open_problems(workspace, log) == set()
    with held(workspace.home.data, "d"):
        assert open_problems(workspace, log) == {"arrays/two-sum"}
        with pytest.raises(UserError, match="open in another terminal"):
            to_resume(workspace, log, "drill")
        with pytest.raises(UserError, match="open in another terminal"), held(workspace.home.data, "d"):
            raise AssertionError
    assert not is_held(workspace.home.data, "d")
    drill.end()
    assert interrupted(log) == []
    with pytest.raises(UserError, match="No drill was interrupted"):
        to_resume(workspace, log, "drill")


def test_what_is_read_again_is_what_was_lived(drill: OpenSession, log: Log, problem: Problem) -> None:
    drill.open_problem(0, problem)
    drill.give_hint(0, problem)
    assert session_of(log, drill.agenda) == drill.session
