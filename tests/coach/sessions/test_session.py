"""The state machine: what the events of a session say of it at any moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from judge.coach.session import STOPPED, TYPED, Agenda, Stage, unfinished
from judge.store.event import ANSWERED, CLOSED, HINT, OPENED, PAUSED, SESSION_STARTED, SOLUTION, WENT_ON
from judge.verdict import Verdict

Make = Callable[..., Any]


def test_the_deadline_is_absolute_whatever_happens_in_between(make_history: Make) -> None:
    history = make_history()
    history.happens(OPENED, history.at(0))
    for seconds in (100, 250):
        history.happens(HINT, history.at(seconds), number=1)
    state = history.session.states[0]
    assert state.left_s(history.at(400)) == 200.0
    assert state.deadline(history.at(400)).wall == history.at(600).wall
    assert not state.over(history.at(599))
    assert state.over(history.at(600))


def test_the_clock_kept_running_while_nobody_was_there(make_history: Make) -> None:
    """Killed after 100 s, gone on with at 500 s by another process: there is no event in between."""
    history = make_history()
    history.happens(OPENED, history.at(0))
    history.happens(HINT, history.at(100), number=1)
    assert history.session.states[0].elapsed_s(history.at(500)) == 500.0


def test_suspended_in_a_drill(make_history: Make) -> None:
    """The seconds since the start of the machine go on in its sleep: eight hours later the time is over."""
    history = make_history()
    history.happens(OPENED, history.at(0))
    assert history.session.states[0].over(history.at(8 * 3600))


@pytest.mark.parametrize("shift", [-86_400.0, 86_400.0], ids=["back", "forward"])
def test_the_clock_is_set_in_the_middle(make_history: Make, shift: float) -> None:
    history = make_history()
    history.happens(OPENED, history.at(0))
    history.happens(HINT, history.at(100, wall_shift=shift), number=1)
    attempt = history.judged(history.at(200, wall_shift=shift))
    state = history.session.states[0]
    assert state.elapsed_s(history.at(300, wall_shift=shift)) == 300.0
    assert [(t.attempt, t.elapsed_s) for t in state.tries] == [(attempt, 200.0)]


def test_a_restart_with_the_clock_set_back_never_gives_time_back(make_history: Make) -> None:
    history = make_history()
    history.happens(OPENED, history.at(0))
    history.happens(HINT, history.at(300), number=1)
    after = history.at(10, boot="two", wall_shift=-3600)
    assert history.session.states[0].elapsed_s(after) == 300.0
    history.happens(HINT, after, number=2)
    assert history.session.states[0].elapsed_s(history.at(30, boot="two", wall_shift=-3600)) == 320.0


def test_a_pause_stops_the_clock_also_for_who_is_killed_in_it(make_history: Make) -> None:
    history = make_history()
    history.happens(OPENED, history.at(0))
    history.happens(PAUSED, history.at(60))
    state = history.session.states[0]
    assert state.paused
    assert state.elapsed_s(history.at(5000)) == 60.0
    history.happens(WENT_ON, history.at(5000))
    state = history.session.states[0]
    assert not state.paused
    assert state.elapsed_s(history.at(5040)) == 100.0


def test_a_submission_counts_from_when_it_was_handed_in(make_history: Make) -> None:
    """Judging takes a while, and a hint may be asked for meanwhile: its event comes first."""
    history = make_history()
    history.happens(OPENED, history.at(0))
    history.happens(HINT, history.at(110), number=1)
    history.judged(history.at(100))
    state = history.session.states[0]
    assert state.tries[0].elapsed_s == 100.0
    assert state.elapsed_s(history.at(120)) == 120.0


def test_a_verdict_that_comes_in_a_pause_takes_nothing_from_the_clock(make_history: Make) -> None:
    history = make_history()
    history.happens(OPENED, history.at(0))
    history.happens(PAUSED, history.at(110))
    history.judged(history.at(100))
    history.happens(WENT_ON, history.at(500))
    state = history.session.states[0]
    assert state.tries[0].elapsed_s == 100.0
    assert state.elapsed_s(history.at(510)) == 120.0


def test_an_attempt_whose_event_was_lost_is_still_there(make_history: Make) -> None:
    history = make_history()
    history.happens(OPENED, history.at(0))
    history.judged(history.at(50), Verdict.WRONG_ANSWER)
    lost = history.judged(history.at(90), logged=False)
    state = history.session.states[0]
    assert [t.elapsed_s for t in state.tries] == [50.0, 90.0]
    assert state.accepted is not None
    assert state.accepted.attempt is lost


def test_samples_are_no_submission(make_history: Make) -> None:
    history = make_history()
    history.happens(OPENED, history.at(0))
    history.judged(history.at(50), samples=True)
    state = history.session.states[0]
    assert (len(state.tries), state.submissions, state.accepted) == (1, (), None)


def test_stages_follow_one_another(make_history: Make) -> None:
    history = make_history(Stage("problem", "a/x", 1), Stage("problem", "a/y", 1))
    assert history.session.current == 0
    history.happens(OPENED, history.at(0))
    history.happens(CLOSED, history.at(30), why="accepted")
    session = history.session
    assert session.current == 1
    assert session.states[0].elapsed_s(history.at(900)) == 30.0
    history.happens(OPENED, history.at(100), 1)
    history.happens(CLOSED, history.at(110), 1, why="gave-up")
    assert history.session.current is None


def test_what_is_looked_at_after_the_end_is_known(make_history: Make) -> None:
    history = make_history()
    history.happens(OPENED, history.at(0))
    history.happens(CLOSED, history.at(30), why="time")
    history.happens(SOLUTION, history.at(40))
    history.happens(HINT, history.at(41), number=1)
    state = history.session.states[0]
    assert (state.solution_seen, state.hints, state.closed) == (True, 0, "time")


def test_a_question_stops_its_clock_when_it_is_answered(make_history: Make) -> None:
    history = make_history(Stage("question", "gil", 4))
    history.happens(OPENED, history.at(0))
    history.happens(TYPED, history.at(90), text="It depends.")
    history.happens(STOPPED, history.at(100), by="candidate")
    assert history.session.states[0].elapsed_s(history.at(400)) == 100.0
    history.happens(ANSWERED, history.at(400), question="gil", made=2, of=5)
    history.happens(CLOSED, history.at(400), why="answered")
    state = history.session.states[0]
    assert state.elapsed_s(history.at(500)) == 100.0
    assert state.typed == "It depends."
    assert state.answer is not None


def test_events_that_make_no_sense_are_left_out(make_history: Make) -> None:
    """A log may be damaged, or merged from a newer judge's."""
    history = make_history()
    history.happens(HINT, history.at(0), number=1)  # not opened yet
    history.happens(OPENED, history.at(10))
    history.happens("juggled", history.at(11))
    for stage in (7, -1, True, "0", None):
        history.happens(HINT, history.at(12), stage)
    history.events[-1].data["moment"]["wall"] = "noon"  # type: ignore[index]
    state = history.session.states[0]
    assert (state.hints, state.opened) == (0, history.at(10))


def test_a_plan_survives_the_log(make_history: Make) -> None:
    agenda = make_history(Stage("question", "gil", 4, "Backend"), blind=True, interview=True).agenda
    history = make_history()
    history.happens(SESSION_STARTED, history.at(0), None, **agenda.to_data())
    assert Agenda.from_event(history.events[0]) == agenda


def test_what_was_not_ended_can_be_gone_on_with_the_latest_first(make_history: Make) -> None:
    started = []
    for name in "abcd":
        history = make_history(id=name)
        history.happens(SESSION_STARTED, history.at(0), None, **history.agenda.to_data())
        started += history.events
    del started[2].data["stages"]  # type: ignore[attr-defined]  # of another judge
    ended = [started[3]]
    assert [agenda.id for agenda in unfinished(started, ended)] == ["b", "a"]
