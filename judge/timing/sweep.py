"""Times several programs over growing sizes, in turns, so that a change of the machine's pace falls on all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random

from ..cases.batch import Batch
from ..execute.guard import Guard
from ..execute.stream import Runner
from .measure import Interrupted, call_ns

ROUNDS = 3
MIN_NS = 2_000_000
LONGEST_S = 1.0  # a program whose next call would take longer drops out
GUARD = Guard(cpu_s=4.0, idle_s=4.0)


@dataclass(frozen=True)
class Point:
    """CPU nanoseconds per call at one size: the least of the rounds, and the most."""

    n: int
    ns: float
    highest_ns: float


@dataclass
class Racer:
    """A program in the sweep; ``stopped`` says why it has no more points."""

    name: str
    runner: Runner
    points: list[Point] = field(default_factory=list)
    stopped: str | None = None


def sweep(
    racers: list[Racer], sizes: Iterable[tuple[int, Batch]], random: Random, notify: Callable[[int], None]
) -> None:
    """Adds a point to every racer for each (size, batch of one case) that it answers rightly and in time."""
    for n, batch in sizes:
        running = [r for r in racers if r.stopped is None]
        if not running:
            return
        notify(n)
        for racer in running:
            if _too_long(racer, n):
                racer.stopped = f"a call at n = {n:,} would take more than {LONGEST_S:g} s"
            elif racer.runner.stream(batch, GUARD) is not None:
                racer.stopped = f"no right answer in time at n = {n:,}"
        running = [r for r in running if r.stopped is None]
        frame = batch[0].frame
        times: dict[str, list[float]] = {r.name: [] for r in running}
        for _ in range(ROUNDS):
            random.shuffle(running)
            for racer in running:
                try:
                    times[racer.name].append(call_ns(racer.runner, frame, GUARD, MIN_NS))
                except Interrupted:
                    racer.stopped = f"a call at n = {n:,} does not come back"
        for racer in running:
            if racer.stopped is None:
                taken = times[racer.name]
                racer.points.append(Point(n, min(taken), max(taken)))


def _too_long(racer: Racer, n: int) -> bool:
    """Whether the trend of the last points leads beyond LONGEST_S."""
    if len(racer.points) < 2:
        return False
    before, last = racer.points[-2:]
    return last.ns * max(n / last.n, last.ns / before.ns) > LONGEST_S * 1e9


def ratio_at_largest(racer: Racer, other: Racer) -> float | None:
    """How many times the other's time this one takes at the largest size both have reached."""
    theirs = {p.n: p.ns for p in other.points}
    common = [p for p in racer.points if p.n in theirs]
    return common[-1].ns / theirs[common[-1].n] if common else None
