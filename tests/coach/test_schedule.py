"""Reviews: how a sitting is rated, when it comes back, and that clocks, zones and merges do no harm."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from judge.coach.schedule import Rating, cards, due, intervals, rating_of

WRONG = "wrong_answer"
DAY = 24 * 60


def rating(story: Any) -> str:
    (sitting,) = story.sittings()
    return str(rating_of(sitting))


def test_unsolved_is_again(story: Any) -> None:
    story.attempt(0, WRONG)
    assert rating(story) == "again"


def test_a_solution_seen_is_again(story: Any) -> None:
    story.event(0, "solution")
    story.attempt(1)
    assert rating(story) == "again"


def test_a_hint_is_hard(story: Any) -> None:
    story.event(0, "hint", number=1)
    story.attempt(1)
    assert rating(story) == "hard"


def test_over_time_is_hard(story: Any) -> None:
    story.event(0, "opened")
    story.attempt(16)
    assert rating(story) == "hard"


@pytest.mark.parametrize(
    ("minute", "failed", "changes", "expected"),
    [
        (7, False, {}, "easy"),
        (8, False, {}, "good"),
        (7, True, {}, "good"),
        (7, False, {"growth_found": "O(n^2)", "growth_expected": "O(n)"}, "good"),
        (7, False, {"growth_found": "O(n)", "growth_expected": "O(n)"}, "easy"),
        (7, False, {"finding": "signed integer overflow"}, "good"),
    ],
)
def test_only_fast_first_try_sound_and_of_expected_growth_is_easy(
    story: Any, minute: float, failed: bool, changes: dict[str, Any], expected: str
) -> None:
    story.event(0, "opened")
    if failed:
        story.attempt(1, WRONG)
    story.attempt(minute, **changes)
    assert rating(story) == expected


def test_fast_is_unknown_without_a_clock(story: Any) -> None:
    story.attempt(0)
    assert rating(story) == "good"


def test_the_learner_overrules(story: Any) -> None:
    story.attempt(0, WRONG)
    story.event(200, "rated", rating="easy")
    assert rating(story) == "easy"


def test_a_word_that_is_no_rating_is_passed_over(story: Any) -> None:
    story.attempt(0)
    story.event(1, "rated", rating="superb")
    assert rating(story) == "good"


def test_a_better_review_comes_back_later_and_the_same_log_gives_the_same_dates(story: Any, at: Any) -> None:
    story.attempt(0)
    story.attempt(5 * DAY)
    (card,) = cards(story.sittings(9 * DAY), at(9 * DAY))
    days = intervals(card, at(9 * DAY))
    assert list(days) == list(Rating)
    assert 1 <= days[Rating.AGAIN] < days[Rating.HARD] < days[Rating.GOOD] < days[Rating.EASY]
    assert cards(story.sittings(9 * DAY), at(9 * DAY)) == [card]


def test_the_first_review_is_after_days_not_minutes(story: Any, at: Any) -> None:
    story.attempt(0, WRONG)
    (card,) = cards(story.sittings(DAY), at(DAY))
    assert card.due_at - at(0) >= timedelta(days=1)


def test_the_predicted_interval_is_what_happens(story: Any, at: Any) -> None:
    story.attempt(0)
    (card,) = cards(story.sittings(4 * DAY), at(4 * DAY))
    said = intervals(card, at(4 * DAY))[Rating.GOOD]
    story.attempt(4 * DAY)
    (card,) = cards(story.sittings(4 * DAY + 1), at(4 * DAY + 1))
    assert card.due_at == at(4 * DAY) + timedelta(days=said)
    assert card.reviews == 2


def test_what_goes_on_is_not_rated_yet(story: Any, at: Any) -> None:
    story.attempt(0, WRONG)
    assert cards(story.sittings(5), at(5)) == []


def test_due_is_a_day_of_the_learners_zone(story: Any, at: Any) -> None:
    """Due at 3 in the morning UTC is due on the evening before in New York; the card itself knows no zone."""
    story.attempt(-9 * 60)
    (card,) = cards(story.sittings(1), at(1))
    afternoon = card.due_at - timedelta(hours=12)
    assert due([card], afternoon, ZoneInfo("UTC")) == []
    assert due([card], afternoon, ZoneInfo("America/New_York")) == [card]
    assert due([card], card.due_at - timedelta(hours=3), ZoneInfo("UTC")) == [card]
    assert due([card], card.due_at - timedelta(hours=4), ZoneInfo("UTC")) == []


def test_a_clock_that_was_ahead_does_not_hide_a_problem_for_years(story: Any, at: Any) -> None:
    story.attempt(0)
    story.attempt(4000 * DAY)
    (card,) = cards(story.sittings(2 * DAY), at(2 * DAY))
    assert at(2 * DAY) < card.due_at < at(60 * DAY)


def test_a_clock_set_back_is_no_error(story: Any, at: Any) -> None:
    story.attempt(0)
    story.attempt(DAY, WRONG)
    (card,) = cards(story.sittings(-4000 * DAY), at(-4000 * DAY))
    assert card.reviews == 1 or card.reviews == 2
    assert intervals(card, at(-4000 * DAY))[Rating.AGAIN] >= 1
    assert 0 <= card.recall <= 1


def test_how_much_a_contracts_starter_gave_decides_what_is_fast(story: Any) -> None:
    """Within half the time: easy at interface and where nothing is known, never at guided; bare has three quarters."""

    def rated(level: str | None, minutes: float, topic: str = "cpp") -> str:
        story.rows.clear()
        story.events.clear()
        story.event(0, "opened", f"{topic}/x", seconds=1200)
        story.attempt(minutes, problem=f"{topic}/x", level=level)
        return rating(story)

    assert [rated(level, 9) for level in (None, "guided", "interface", "bare")] == ["easy", "good", "easy", "easy"]
    assert [rated(level, 14) for level in (None, "guided", "interface", "bare")] == ["good", "good", "good", "easy"]
    assert rated("bare", 16) == "good"
    assert [rated(level, 9, "arrays") for level in ("guided", "bare")] == ["easy", "easy"]
