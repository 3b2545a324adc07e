"""Times several programs over growing sizes, in turns, so that a change of the machine's pace falls on all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random

from ..cases.batch import Batch
from ..execute.stream import Runner
from ..execute.time_limits import TimeLimits
from .measure import Interrupted, call_ns

ROUNDS = 3
MIN_NS = 2_000_000
LONGEST_S = 1.0  # a program whose next call would take longer drops out
TIME_LIMITS = TimeLimits(cpu_s=4.0, idle_s=4.0)


@dataclass(frozen=True)
class Point:
    """CPU nanoseconds per call at one size: the least of the rounds, and the most."""

    n: int
    ns: float
    highest_ns: float


@dataclass
class Entrant:
    """A program in the sweep; ``stopped`` says why it has no more points."""

    name: str
    runner: Runner
    points: list[Point] = field(default_factory=list)
    stopped: str | None = None


def sweep(
    entrants: list[Entrant], sizes: Iterable[tuple[int, Batch]], random: Random, notify: Callable[[int], None]
) -> None:
    """Adds a point to every entrant for each (size, batch of one case) that it answers rightly and in time."""
    for n, batch in sizes:
        running = [r for r in entrants if r.stopped is None]
        if not running:
            return
        notify(n)
        for entrant in running:
            if _too_long(entrant, n):
                entrant.stopped = f"a call at n = {n:,} would take more than {LONGEST_S:g} s"
            elif entrant.runner.stream(batch, TIME_LIMITS) is not None:
                entrant.stopped = f"no right answer in time at n = {n:,}"
        running = [r for r in running if r.stopped is None]
        frame = batch[0].frame
        times: dict[str, list[float]] = {r.name: [] for r in running}
        for _ in range(ROUNDS):
            random.shuffle(running)
            for entrant in running:
                try:
                    times[entrant.name].append(call_ns(entrant.runner, frame, TIME_LIMITS, MIN_NS))
                except Interrupted:
                    entrant.stopped = f"a call at n = {n:,} does not come back"
        for entrant in running:
            if entrant.stopped is None:
                taken = times[entrant.name]
                entrant.points.append(Point(n, min(taken), max(taken)))


def _too_long(entrant: Entrant, n: int) -> bool:
    """Whether the trend of the last points leads beyond LONGEST_S."""
    if len(entrant.points) < 2:
        return False
    before, last = entrant.points[-2:]
    return last.ns * max(n / last.n, last.ns / before.ns) > LONGEST_S * 1e9


def ratio_at_largest(entrant: Entrant, other: Entrant) -> float | None:
    """How many times the other's time this one takes at the largest size both have reached."""
    theirs = {p.n: p.ns for p in other.points}
    common = [p for p in entrant.points if p.n in theirs]
    return common[-1].ns / theirs[common[-1].n] if common else None
