"""When: every problem that was tried is a card of FSRS, and its reviews are the sittings.

Cards are not stored. They follow from the log each time, so that a log that was merged, or judged by another version,
needs nothing brought in step. FSRS runs without learning steps (a problem is not a word to be seen again in ten
minutes), without fuzz (the same log gives the same dates) and in UTC; a card is due on a day of the learner's zone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING

from .sitting import Sitting
from .worth import fast_share

if TYPE_CHECKING:
    import fsrs

MOST_REVIEWS = 32
"""Only the latest sittings of a problem are replayed: earlier ones no longer move its date, and would cost time."""


class Rating(StrEnum):
    """How a sitting went, in FSRS's words."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"


_RATINGS = tuple(Rating)


@dataclass(frozen=True)
class Card:
    """A problem to be reviewed. ``recall`` is the chance, now, that it is still known; ``due_at`` is in UTC."""

    problem: str
    topic: str
    difficulty: str
    language: str
    reviews: int
    rating: Rating
    reviewed_at: datetime
    due_at: datetime
    stability_days: float
    recall: float
    state: fsrs.Card

    def due_in_days(self, now: datetime, zone: tzinfo | None) -> int:
        """Calendar days until it is due; zero or less: it is."""
        return (self.due_at.astimezone(zone).date() - now.astimezone(zone).date()).days


def rating_of(sitting: Sitting) -> Rating:
    """Unsolved or solution seen: again; hint or over time: hard; fast, first try, sound and of the expected growth:
    easy; else good. What is fast depends on what the starter of a contract gave (coach.worth). The learner's own word
    comes before all of this."""
    if sitting.rated in _RATINGS:
        return Rating(sitting.rated)
    if not sitting.solved or sitting.gave_up:
        return Rating.AGAIN
    if sitting.hints or sitting.overtime:
        return Rating.HARD
    share = fast_share(sitting.topic, sitting.level)
    fast = share is not None and sitting.seconds is not None and sitting.seconds <= share * sitting.target_seconds
    if fast and sitting.first_try and not sitting.slow_growth and not sitting.flawed:
        return Rating.EASY
    return Rating.GOOD


def cards(found: Iterable[Sitting], now: datetime) -> list[Card]:
    """One card for each problem with a sitting that is over, the soonest due first."""
    import fsrs

    scheduler = _scheduler()
    by_problem: dict[str, list[Sitting]] = {}
    for sitting in found:
        if not sitting.ongoing:
            by_problem.setdefault(sitting.problem, []).append(sitting)
    made = []
    for problem, reviews in by_problem.items():
        reviews.sort(key=lambda s: s.ended_at)
        # named, so that it does not take its number from the clock
        state = fsrs.Card(card_id=1, due=reviews[0].ended_at)
        for sitting in reviews[-MOST_REVIEWS:]:
            state, _ = scheduler.review_card(state, _fsrs(rating_of(sitting)), sitting.ended_at)
        last = reviews[-1]
        made.append(
            Card(
                problem=problem,
                topic=last.topic,
                difficulty=last.difficulty,
                language=last.language,
                reviews=len(reviews),
                rating=rating_of(last),
                reviewed_at=last.ended_at,
                due_at=state.due,
                stability_days=float(state.stability or 0.0),
                recall=float(scheduler.get_card_retrievability(state, now)),
                state=state,
            )
        )
    return sorted(made, key=lambda card: (card.due_at, card.problem))


def due(found: Iterable[Card], now: datetime, zone: tzinfo | None) -> list[Card]:
    """Those to be reviewed today, in the order given."""
    return [card for card in found if card.due_in_days(now, zone) <= 0]


def intervals(card: Card, now: datetime) -> dict[Rating, int]:
    """In how many days it would be due again, for each way a review now could go."""
    scheduler = _scheduler()
    found = {}
    for rating in Rating:
        state, _ = scheduler.review_card(card.state, _fsrs(rating), now)
        found[rating] = (state.due - now).days
    return found


def _scheduler() -> fsrs.Scheduler:
    import fsrs

    return fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def _fsrs(rating: Rating) -> fsrs.Rating:
    import fsrs

    return fsrs.Rating(_RATINGS.index(rating) + 1)
