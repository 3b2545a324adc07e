"""What a comparison of programs over growing sizes yields: plain data that the screen, the page and ``--json`` read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..verdict import Growth


@dataclass(frozen=True)
class BenchPoint:
    """CPU nanoseconds per call at size ``n``; ``ratio`` to the reference in the same language where that got as far."""

    n: int
    ns: int
    highest_ns: int
    ratio: float | None


@dataclass(frozen=True)
class Entry:
    """One program: its points, its growth, and why it has no more points than it has."""

    name: str
    language: str
    is_reference: bool
    points: tuple[BenchPoint, ...]
    growth: Growth | None
    stopped: str | None
    ratio: float | None  # to the reference in the same language, at the largest common size


@dataclass(frozen=True)
class Bench:
    """All contenders on one family of inputs; ``families`` are the names of those there are."""

    problem: str
    family: str
    families: tuple[str, ...]
    expected: str
    contenders: tuple[Entry, ...]


def to_json(bench: Bench) -> dict[str, Any]:
    """What ``judge bench --json`` prints."""
    return {
        "problem": bench.problem,
        "family": bench.family,
        "families": list(bench.families),
        "expected": bench.expected,
        "contenders": [
            {
                "name": c.name,
                "language": c.language,
                "reference": c.is_reference,
                "growth": None if c.growth is None else c.growth.found,
                "counted": None if c.growth is None else c.growth.counted,
                "reason": None if c.growth is None else c.growth.reason,
                "ratio": None if c.ratio is None else round(c.ratio, 4),
                "stopped": c.stopped,
                "points": [
                    {
                        "n": p.n,
                        "ns": p.ns,
                        "highest_ns": p.highest_ns,
                        "ratio": None if p.ratio is None else round(p.ratio, 4),
                    }
                    for p in c.points
                ],
            }
            for c in bench.contenders
        ],
    }
