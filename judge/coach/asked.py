"""A question as the interview puts it, from the bank or about a solved problem: text first, points afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .follow_up import FollowUp, titled

if TYPE_CHECKING:
    from .bank import Question, Resource


@dataclass(frozen=True)
class Asked:
    """``points`` are what a good answer makes; ``then`` is what is asked on, with points of its own."""

    id: str
    heading: str
    text: str
    points: tuple[str, ...]
    then: str | None = None
    then_points: tuple[str, ...] = ()
    red_flags: tuple[str, ...] = ()
    day: int | None = None
    resource: str | None = None

    def to_tick(self, *, pressed: bool) -> tuple[str, ...]:
        """The points the candidate is asked about; those of the follow-up only if it was put."""
        return (*self.points, *self.then_points) if pressed else self.points

    def answer(self, ticks: Sequence[bool], flags: Sequence[bool], *, pressed: bool) -> dict[str, Any]:
        """The data of the event that records the candidate's own ticks."""
        points = self.to_tick(pressed=pressed)
        made = [p for p, tick in zip(points, ticks, strict=True) if tick]
        data: dict[str, Any] = {
            "question": self.id,
            "made": len(made),
            "of": len(points),
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


def from_bank(question: Question, subjects: Mapping[int, str], resources: Mapping[str, Resource]) -> Asked:
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
    )


def about(name: str, title: str, questions: Sequence[FollowUp], *, solved: bool) -> Asked:
    """What is asked about a problem; one that was not solved is asked about as it was meant to be."""
    text = titled(questions)
    if not solved:
        text = f"It was not accepted. Answer for the solution you had in mind.\n\n{text}"
    return Asked(id=name, heading=f"About {title}", text=text, points=tuple(p for q in questions for p in q.points))
