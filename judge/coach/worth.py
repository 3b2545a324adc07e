"""What passing a contract is worth by how much its starter gave: as evidence, for the review, and in points.

Guided gives half of what an interviewer asks of a contract, so that passing from it says less than passing from a bare
file, and failing from a bare file less than failing from a guided one. Of other problems the level makes no difference:
a signature that stands in every statement is no achievement to write. An unknown level counts as it always did.
"""

from __future__ import annotations

from ..store.levels import Level, level_of
from .standards import CPP_TOPIC

# Steps of difficulty that a level adds, each as the model of judge.coach.skill learns it.
WITHHELD = {Level.GUIDED: 0, Level.INTERFACE: 1, Level.BARE: 2}

# Of the time allowed: who solves it within that has solved it fast. Nobody is fast with a guided contract.
FAST = 0.5
FAST_CONTRACT: dict[Level, float | None] = {Level.GUIDED: None, Level.INTERFACE: 0.5, Level.BARE: 0.75}

# Of a contract in an interview, all of its checks holding in time.
POINTS = {Level.GUIDED: 2, Level.INTERFACE: 4, Level.BARE: 6}
MOST_POINTS = max(POINTS.values())


def _level(topic: str, level: str | None) -> Level | None:
    return level_of(level) if topic == CPP_TOPIC else None


def withheld(topic: str, level: str | None) -> int:
    """The steps of difficulty that the starter of a problem of ``topic`` left to the learner."""
    found = _level(topic, level)
    return 0 if found is None else WITHHELD[found]


def fast_share(topic: str, level: str | None) -> float | None:
    """The share of the time allowed within which a solution counts as fast; None where none does."""
    found = _level(topic, level)
    return FAST if found is None else FAST_CONTRACT[found]


def points(level: str | None, held: int, checks: int) -> int | None:
    """The points, of MOST_POINTS, of a contract of whose checks so many held; None where the level is not known."""
    found = _level(CPP_TOPIC, level)
    return None if found is None else POINTS[found] * held // checks if checks else 0
