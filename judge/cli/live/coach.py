"""What the coach knows of each problem and each day, as far as picking needs it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ...coach.schedule import cards
from ...coach.sitting import PARTIAL, sittings
from ...coach.skill import history, outcomes
from ...store.event import OPENED, Event
from ...store.log import Log


@dataclass(frozen=True)
class Known:
    """By problem: when it is due, when it was last worked on, whether it was solved; by topic: the chance to pass."""

    due: Mapping[str, datetime] = field(default_factory=dict)
    last: Mapping[str, datetime] = field(default_factory=dict)
    solved: frozenset[str] = frozenset()
    forecasts: Mapping[str, float] = field(default_factory=dict)


def coach(log: Log, now: datetime) -> Known:
    """Derived from the log. What is due later today counts as due; where too little is known there is no forecast."""
    practice = log.practice()
    found = sittings(practice, now)
    due = {c.problem: min(c.due_at, now) if c.due_in_days(now, None) <= 0 else c.due_at for c in cards(found, now)}
    last: dict[str, datetime] = {}
    worked = [(row.problem, datetime.fromisoformat(row.started_at)) for row in practice.attempts]
    worked += [(e.problem, e.at) for e in practice.events if e.kind == OPENED and e.problem is not None]
    for problem, at in worked:
        last[problem] = max(at, last.get(problem, at))
    solved = {r.problem for r in practice.attempts if r.verdict == "accepted" and r.mode not in PARTIAL}
    skill, _ = history(outcomes(found))
    forecasts = {topic: skill.forecast(topic) for topic in skill.topics}
    return Known(
        due=due,
        last=last,
        solved=frozenset(solved | {b.problem for b in practice.before if b.solved}),
        forecasts={topic: f.chance for topic, f in forecasts.items() if not f.too_little_to_say},
    )


def answered_at(events: Iterable[Event]) -> dict[str, datetime]:
    """When each question of the bank was last answered."""
    found: dict[str, datetime] = {}
    for event in events:
        question = event.data.get("question")
        if isinstance(question, str) and event.data.get("day") is not None:
            found[question] = max(event.at, found.get(question, event.at))
    return found


def weak_days(events: Iterable[Event]) -> frozenset[int]:
    """The days on whose questions fewer than half of the points were made."""
    points: dict[int, list[int]] = {}
    for event in events:
        day, made, of = (event.data.get(key) for key in ("day", "made", "of"))
        if type(day) is int and type(made) is int and type(of) is int:
            total = points.setdefault(day, [0, 0])
            total[0] += made
            total[1] += of
    return frozenset(day for day, (made, of) in points.items() if made * 2 < of)
