"""The backend areas of Weeks 1 to 5, and which free resource of the plan a weak one is pointed to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..store.event import ANSWERED, Event

WEAK = 0.6  # of the points of good answers
ENOUGH = 3  # questions before anything is said


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
        return self.questions >= ENOUGH and self.share < WEAK


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
