"""A question as the interview puts it, from the bank or about a solved problem: text first, points afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .follow_up import FollowUp, titled
from .standards import POINTS_PER_MINUTE

if TYPE_CHECKING:
    from .bank import Question, Resource


@dataclass(frozen=True)
class Asked:
    """``points`` are what can be said; ``then`` is what is asked on, with points of its own.

    ``minutes`` is the time for it, 0 for as much as one likes: it says how many of the points a good answer makes.
    """

    id: str
    heading: str
    text: str
    points: tuple[str, ...]
    then: str | None = None
    then_points: tuple[str, ...] = ()
    red_flags: tuple[str, ...] = ()
    day: int | None = None
    resource: str | None = None
    minutes: float = 0.0

    def to_tick(self, *, pressed: bool) -> tuple[str, ...]:
        """The points the candidate is asked about; those of the follow-up only if it was put."""
        return (*self.points, *self.then_points) if pressed else self.points

    def enough(self, *, pressed: bool) -> int:
        """How many points a good answer makes in the time given: the whole of what it is held against."""
        there = len(self.to_tick(pressed=pressed))
        return min(there, max(1, int(self.minutes * POINTS_PER_MINUTE))) if self.minutes else there

    def answer(self, ticks: Sequence[bool], flags: Sequence[bool], *, pressed: bool) -> dict[str, Any]:
        """The data of the event that records the candidate's own ticks; more than enough is no more than all."""
        points = self.to_tick(pressed=pressed)
        enough = self.enough(pressed=pressed)
        made = [p for p, tick in zip(points, ticks, strict=True) if tick]
        data: dict[str, Any] = {
            "question": self.id,
            "made": min(len(made), enough),
            "of": enough,
            "text": self.text,
            "points_made": made,
            "points_missed": [p for p, tick in zip(points, ticks, strict=True) if not tick],
            "red_flags": [f for f, flag in zip(self.red_flags, flags, strict=True) if flag],
        }
        if pressed and self.then:
            data["then"] = self.then
        if self.day is not None:
            data["day"] = self.day
        if self.resource:
            data["resource"] = self.resource
        return data


def from_bank(
    question: Question, subjects: Mapping[int, str], resources: Mapping[str, Resource], *, minutes: float = 0.0
) -> Asked:
    """A question of the bank; ``subjects`` names the days, ``resources`` what a weak area is pointed to."""
    return Asked(
        id=question.id,
        heading=subjects.get(question.day, f"Day {question.day}"),
        text=question.question,
        points=(*question.points, f"Security: {question.security}", f"Trade-off: {question.trade_off}"),
        then=question.follow_up,
        then_points=tuple(question.follow_up_points),
        red_flags=tuple(question.red_flags),
        day=question.day,
        resource=resources[question.resource].title if question.resource else None,
        minutes=minutes,
    )


def about(name: str, title: str, questions: Sequence[FollowUp], *, solved: bool, minutes: float = 0.0) -> Asked:
    """What is asked about a problem; one that was not solved is asked about as it was meant to be."""
    text = titled(questions)
    if not solved:
        text = f"It was not accepted. Answer for the solution you had in mind.\n\n{text}"
    points = tuple(p for q in questions for p in q.points)
    return Asked(id=name, heading=f"About {title}", text=text, points=points, minutes=minutes)
