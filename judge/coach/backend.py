"""What is known of backend questions, areas and days of Weeks 1 to 5, and which free resource helps where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..store.event import ANSWERED, Event
from .standards import AREA_QUESTIONS, AREA_WEAK, DAY_WEAK


@dataclass(frozen=True)
class Area:
    """A run of days on one subject."""

    name: str
    days: range
    resource: str


AREAS = (
    Area("Python's memory model", range(1, 2), "ArjanCodes on Python internals"),
    Area("Concurrency in Python", range(2, 5), "Real Python on concurrency"),
    Area("FastAPI", range(5, 8), "FastAPI's official documentation"),
    Area("Performance, caching, Redis", range(8, 15), "Redis University RU101"),
    Area("SQL", range(15, 18), "Use The Index, Luke"),
    Area("MongoDB", range(18, 22), "MongoDB University M001"),
    Area("Object-oriented design", range(22, 24), "ArjanCodes on Python internals"),
    Area("Networking", range(24, 25), "MDN on HTTP, NGINX's articles on L4 against L7"),
    Area("Docker and CI/CD", range(25, 29), "FastAPI's official documentation, its part on containers"),
    Area("AWS, agents and AI security", range(29, 36), "FastAPI's official documentation, its part on security"),
)


@dataclass(frozen=True)
class AreaReport:
    """Questions answered in an area, and the share of the points of a good answer that was made."""

    area: str
    questions: int
    share: float
    resource: str

    @property
    def weak(self) -> bool:
        return self.questions >= AREA_QUESTIONS and self.share < AREA_WEAK


def areas(events: Iterable[Event]) -> list[AreaReport]:
    """The areas with answers in the log, the weakest first."""
    made: dict[str, list[tuple[int, int]]] = {}
    for event in events:
        day, points, of = (event.data.get(key) for key in ("day", "made", "of"))
        if event.kind != ANSWERED or not (isinstance(day, int) and isinstance(points, int) and isinstance(of, int)):
            continue
        area = next((a for a in AREAS if day in a.days), None)
        if area is not None and of > 0:
            made.setdefault(area.name, []).append((points, of))
    resources = {a.name: a.resource for a in AREAS}
    found = [
        AreaReport(name, len(rows), sum(p for p, _ in rows) / sum(of for _, of in rows), resources[name])
        for name, rows in made.items()
    ]
    return sorted(found, key=lambda a: (a.share, a.area))


def answered_at(events: Iterable[Event]) -> dict[str, datetime]:
    """When each question of the bank was last answered."""
    found: dict[str, datetime] = {}
    for event in events:
        question = event.data.get("question")
        if isinstance(question, str) and event.data.get("day") is not None:
            found[question] = max(event.at, found.get(question, event.at))
    return found


def weak_days(events: Iterable[Event]) -> frozenset[int]:
    """The days of whose points less than DAY_WEAK were made."""
    points: dict[int, list[int]] = {}
    for event in events:
        day, made, of = (event.data.get(key) for key in ("day", "made", "of"))
        if type(day) is int and type(made) is int and type(of) is int:
            total = points.setdefault(day, [0, 0])
            total[0] += made
            total[1] += of
    return frozenset(day for day, (made, of) in points.items() if made < of * DAY_WEAK)
