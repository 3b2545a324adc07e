"""Sittings: what belongs together, what counts as a try, how long it took, and clocks that are wrong."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from judge.coach.sitting import solution_is_free
from judge.store.practice import Before

from .conftest import moment

WRONG = "wrong_answer"


def test_attempts_without_a_long_pause_are_one_sitting(story: Any) -> None:
    story.attempt(0, WRONG)
    story.attempt(170)
    story.attempt(170 + 181)
    story.attempt(352, problem="arrays/rotate-image")
    first, second, other = story.sittings()
    assert (first.attempts, first.tries, first.solved, first.first_try, first.fresh) == (2, 2, True, False, True)
    assert (second.attempts, second.first_try, second.fresh) == (1, True, False)
    assert (other.problem, other.fresh) == ("arrays/rotate-image", True)


def test_a_session_is_one_sitting_however_long_it_was_left(story: Any) -> None:
    story.attempt(0, WRONG, session="s")
    story.attempt(600, WRONG, session="s")
    story.attempt(601)
    assert [s.session for s in story.sittings()] == ["s", None]


def test_opening_a_solved_problem_anew_begins_a_sitting(story: Any) -> None:
    story.event(0, "opened")
    story.attempt(10)
    story.event(20, "opened")
    story.attempt(50)
    assert [s.seconds for s in story.sittings()] == [600, 1800]


def test_what_judges_less_than_everything_is_no_try(story: Any) -> None:
    story.attempt(0, "accepted", mode="samples")
    story.attempt(1, "accepted", mode="case")
    story.attempt(2, "compile_error")
    story.attempt(3, "judge_error")
    assert story.sittings() == []
    story.attempt(4)
    (sitting,) = story.sittings()
    assert (sitting.attempts, sitting.tries, sitting.first_try) == (4, 1, True)


def test_the_time_runs_from_opening_to_the_first_accepted_without_pauses(story: Any) -> None:
    story.event(0, "opened", session="s", seconds=1200)
    story.event(5, "paused", None, session="s")
    story.event(15, "went-on", None, session="s")
    story.attempt(20, WRONG, session="s")
    story.attempt(29, session="s")
    story.attempt(60, session="s")
    (sitting,) = story.sittings()
    assert (sitting.seconds, sitting.target_seconds, sitting.overtime) == (19 * 60, 1200, False)
    assert sitting.passed


@pytest.mark.parametrize(("difficulty", "minutes"), [("easy", 15), ("medium", 25), ("hard", 40)])
def test_over_time_is_later_than_the_difficulty_allows(story: Any, difficulty: str, minutes: int) -> None:
    for problem, over in (("a/in", 0), ("a/over", 1)):
        story.event(0, "opened", problem)
        story.attempt(minutes + over, problem=problem, difficulty=difficulty)
    assert [(s.overtime, s.passed) for s in story.sittings()] == [(False, True), (True, False)]


def test_a_pause_is_of_the_problem_that_is_open(story: Any) -> None:
    story.event(0, "opened", session="s", seconds=900)
    story.attempt(5, session="s")
    story.event(5, "closed", session="s")
    story.event(6, "opened", "dp/coin-change", session="s", seconds=900)
    story.event(7, "paused", None, session="s")
    story.event(9, "went-on", None, session="s")
    story.attempt(10, problem="dp/coin-change", session="s")
    story.attempt(11, session="s")
    assert [s.seconds for s in story.sittings()] == [300, 120]


def test_a_problem_met_before_what_is_read_is_not_fresh(story: Any) -> None:
    story.before.append(Before("arrays/two-sum", "arrays", "cpp", 3, False))
    story.attempt(0)
    story.attempt(0, problem="dp/coin-change")
    assert [(s.problem, s.fresh) for s in story.sittings()] == [("arrays/two-sum", False), ("dp/coin-change", True)]


def test_without_an_opening_there_is_no_time(story: Any) -> None:
    story.attempt(0, WRONG)
    story.attempt(100)
    (sitting,) = story.sittings()
    assert (sitting.seconds, sitting.overtime) == (None, False)


def test_a_hint_counts_once_and_not_after_solving(story: Any) -> None:
    for _ in range(3):
        story.event(0, "hint", number=1)
    story.event(1, "hint", number=2)
    story.attempt(2)
    story.event(3, "hint", number=3)
    story.event(3, "solution")
    (sitting,) = story.sittings()
    assert (sitting.hints, sitting.gave_up, sitting.passed) == (2, False, False)


def test_a_solution_seen_is_giving_up_even_if_it_is_typed_in_afterwards(story: Any) -> None:
    story.event(0, "solution")
    story.attempt(2)
    (sitting,) = story.sittings()
    assert (sitting.solved, sitting.gave_up, sitting.passed) == (True, True, False)


def test_a_solution_is_free_after_the_problem_and_not_while_it_is_worked_on(story: Any) -> None:
    def free(now: float) -> bool:
        return solution_is_free(story.practice(), "arrays/two-sum", moment(now))

    assert not free(0)
    story.attempt(1, problem="arrays/rotate-image")
    story.attempt(1, WRONG)
    assert not free(2)
    story.attempt(3)
    assert free(4)
    story.event(200, "opened")
    assert not free(201), "opened anew, not tried yet"
    assert free(200 + 181), "opened anew and left"
    story.attempt(202, WRONG)
    assert not free(203)
    story.event(204, "solution")
    assert free(205), "given up"


def test_a_solution_is_free_if_the_problem_was_solved_long_ago(story: Any) -> None:
    story.before.append(Before("arrays/two-sum", "arrays", "cpp", 3, True))
    assert solution_is_free(story.practice(), "arrays/two-sum", moment(0))
    assert not solution_is_free(story.practice(), "arrays/rotate-image", moment(0))


def test_a_drill_left_without_a_try_is_a_failure_and_a_starter_left_alone_is_nothing(story: Any) -> None:
    story.event(0, "opened", "arrays/rotate-image")
    story.event(0, "opened", session="s", seconds=900)
    story.event(20, "session-ended", None, session="s", kind="drill")
    (sitting,) = story.sittings(now=21)
    assert (sitting.problem, sitting.ongoing, sitting.passed) == ("arrays/two-sum", False, False)


@pytest.mark.parametrize("end", ["session-ended", "left", None])
def test_a_drill_left_at_once_is_nothing(story: Any, end: str | None) -> None:
    story.event(0, "opened", session="s", seconds=900)
    story.attempt(0.5, mode="samples", session="s")
    if end is not None:
        story.event(0.9, end, "arrays/two-sum" if end == "left" else None, session="s")
    assert story.sittings() == []


@pytest.mark.parametrize("end", ["session-ended", "left"])
def test_a_drill_left_after_a_minute_counts(story: Any, end: str) -> None:
    story.event(0, "opened", session="s", seconds=900)
    story.event(1, end, "arrays/two-sum" if end == "left" else None, session="s")
    (sitting,) = story.sittings()
    assert (sitting.ongoing, sitting.solved, sitting.gave_up, sitting.passed) == (False, False, False, False)


def test_pauses_are_no_time_at_it(story: Any) -> None:
    story.event(0, "opened", session="s", seconds=900)
    story.event(0.1, "paused", session="s")
    story.event(30, "went-on", session="s")
    story.event(30.5, "session-ended", None, session="s")
    assert story.sittings() == []


def test_a_submission_a_hint_or_an_end_within_a_minute_counts(story: Any) -> None:
    for session, happens in (
        ("a", lambda: story.attempt(0.5, "compile_error", session="a")),
        ("b", lambda: story.event(0.5, "hint", session="b", number=1)),
        ("c", lambda: story.event(0.5, "solution", session="c")),
        ("d", lambda: story.event(0.5, "closed", session="d", why="time")),
    ):
        story.event(0, "opened", session=session, seconds=20)
        happens()
        story.event(0.6, "session-ended", None, session=session)
    assert sorted(s.session for s in story.sittings()) == ["a", "b", "c", "d"]


def test_nothing_is_concluded_while_it_goes_on(story: Any) -> None:
    story.attempt(0, WRONG)
    assert [s.ongoing for s in story.sittings(now=179)] == [True]
    assert [s.ongoing for s in story.sittings(now=181)] == [False]
    story.attempt(1)
    assert [s.ongoing for s in story.sittings(now=2)] == [False]


def test_backend_questions_of_a_mock_interview_are_no_problems(story: Any) -> None:
    story.event(0, "opened", "gil-cpu-bound", session="s", seconds=300)
    assert story.sittings() == []


def test_growth_beyond_the_expected_and_findings_are_noted(story: Any) -> None:
    story.attempt(0, growth_found="O(n^2)", growth_expected="O(n)", finding="x")
    story.attempt(300, growth_found="O(n)", growth_expected="O(n)")
    story.attempt(600, growth_found=None, growth_expected="O(n)")
    assert [(s.slow_growth, s.flawed) for s in story.sittings()] == [(True, True), (False, False), (False, False)]


def test_a_finding_of_growth_is_growth_and_no_flaw(story: Any) -> None:
    # Of several sizes: no order of classes tells it.
    number = story.attempt(0, growth_found="O(m * n^2)", growth_expected="O(m * n)")
    story.findings.append((number, "slow-growth", "O(m * n^2), expected O(m * n)"))
    assert [(s.slow_growth, s.flawed) for s in story.sittings()] == [(True, False)]


def test_the_learners_word_goes_to_the_latest_sitting_of_the_problem(story: Any) -> None:
    story.attempt(0)
    story.attempt(200, session="s")
    story.attempt(300, problem="arrays/rotate-image")
    story.event(301, "rated", rating="hard")
    assert [s.rated for s in story.sittings()] == [None, "hard", None]


def test_a_clock_set_back_in_mid_sitting_gives_no_time_and_loses_nothing(story: Any) -> None:
    story.event(60, "opened", session="s", seconds=900)
    story.attempt(5, session="s")  # an hour was taken off
    (sitting,) = story.sittings()
    assert (sitting.solved, sitting.seconds, sitting.overtime) == (True, None, False)


def test_a_clock_that_was_ahead_counts_as_now(story: Any, at: Any) -> None:
    year = 365 * 24 * 60
    story.event(year, "opened")
    story.attempt(year + 5)
    (sitting,) = story.sittings(now=10)
    assert (sitting.began_at, sitting.ended_at, sitting.solved) == (at(10), at(10), True)


def test_a_clock_set_back_by_years_keeps_everything(story: Any, at: Any) -> None:
    story.attempt(0)
    found = story.sittings(now=-10 * 365 * 24 * 60)
    assert [s.solved for s in found] == [True]


def test_the_order_of_the_rows_in_the_file_does_not_matter(story: Any) -> None:
    """A log that was merged from two machines has its rows in any order, and other numbers."""
    rng = random.Random(4)
    for i in range(60):
        problem = rng.choice(["arrays/two-sum", "dp/coin-change"])
        session = rng.choice([None, "s", "t"])
        if i % 3:
            story.attempt(i * 20, rng.choice(["accepted", WRONG]), problem, session=session)
        else:
            story.event(i * 20 + 1, rng.choice(["opened", "hint", "solution", "closed"]), problem, session)
    before = [s._replace(failed=()) for s in story.sittings()]
    events = [replace(e, id=100 - e.id) for e in story.events]
    rng.shuffle(events)
    story.events = events
    story.rows = [row._replace(id=1000 - row.id) for row in story.rows]
    assert [s._replace(failed=()) for s in story.sittings()] == before
    assert len(before) > 4
