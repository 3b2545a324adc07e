"""Times a submission against a reference on one input: alternating, in CPU time, each repeated inside its process."""

from __future__ import annotations

import contextlib
import os
import struct
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from ..execute.stream import Outcome, Runner
from ..execute.time_limits import TimeLimits
from ..execute.usage import memory_kib
from ..execute.watching import ExitReason
from ..protocol import Command, Status, frames, records
from .ratio import FEWEST, STAGES, Ratio, ratio_of

MIN_NS = 10_000_000
QUICK_NS = 500_000
LONG_NS = 500_000_000  # a call that takes so long is repeated a few times only
LONG_STAGES = (3,)  # pairs of such calls
LONG_PAIR_S = 0.1
"""Of wall time: where a pair takes longer, as an input of many nodes is made anew for each of them, no more pairs are
taken than the verdict needs."""


Pairs = Sequence[tuple[float, float]]  # CPU nanoseconds per call of the submission and of the reference


class Interrupted(Exception):
    """The submission did not come back while it was timed; carries what became of it."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__("not finished")
        self.outcome = outcome


@dataclass(frozen=True)
class Measured:
    """The ratio on one input, the limit it is held against, and the best times per call in nanoseconds."""

    ratio: Ratio
    limit: float
    submission_ns: int
    reference_ns: int
    pairs: int


def call_ns(runner: Runner, frame: bytes, time_limits: TimeLimits, min_ns: int, *, muted: bool = False) -> float:
    """CPU nanoseconds per call on one input, repeated until ``min_ns`` are spent; ``muted``: as if it printed nothing.
    Raises Interrupted.
    """
    _make_room(runner)
    runner.load()
    worker = runner.worker()
    exchange = worker.exchange(Command.TIME, frames([frame]), 1, time_limits, muted=muted, min_ns=min_ns)
    got = records(exchange.records)
    if exchange.exit_reason is None and got and got[0].status == Status.ANSWERED and len(got[0].payload) == 16:
        calls, spent = struct.unpack("<QQ", got[0].payload)
        # No call takes no time: a clock that stood still is no reason to divide by nothing.
        return float(max(1, spent) / max(1, calls))
    record = got[0] if got else None
    exit_reason = exchange.exit_reason or (ExitReason.BROKEN if record is None else None)
    runner.close()
    outcome = Outcome(record if exit_reason is None else None, exit_reason, exchange.status, exchange.page)
    raise Interrupted(replace(outcome, limit_s=exchange.limit_s))


def _make_room(runner: Runner) -> None:
    """A new process where the old one has grown: many a right submission frees nothing of what it allocates."""
    limit = runner.program.limits.rss_mib
    worker = runner.current
    if limit and worker is not None and (memory_kib(worker.process.pid, "VmRSS") or 0) > limit * 1024 * 0.4:
        runner.close()


def pair_ns(
    submission: Runner,
    reference: Runner,
    frame: bytes,
    both_limits: tuple[TimeLimits, TimeLimits],
    min_ns: int,
    random: Random,
) -> tuple[float, float]:
    """One pair of measurements in random order, both on the same processor. Raises Interrupted.

    Left to the scheduler, each process stays where it is; where one has a busy neighbour (another hyperthread, say) and
    the other has not, two equal programs differ by half for as long as they live.
    """
    processors = _processors()
    chosen = {random.choice(processors)} if processors else set()
    turns = [(submission, both_limits[0], 0), (reference, both_limits[1], 1)]
    random.shuffle(turns)
    taken = [0.0, 0.0]
    for runner, time_limits, place in turns:
        runner.load()
        _pin(runner, chosen)
        try:
            taken[place] = call_ns(runner, frame, time_limits, min_ns)
        finally:
            _pin(runner, set(processors))
    return taken[0], taken[1]


def _processors() -> list[int]:
    """Those this process may use; none where the system does not say."""
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def _pin(runner: Runner, processors: set[int]) -> None:
    """Every thread of the process, if there is one, to these processors."""
    worker = runner.current
    if worker is None or not processors:
        return
    with contextlib.suppress(OSError):
        for thread in os.listdir(f"/proc/{worker.process.pid}/task"):
            with contextlib.suppress(OSError):
                os.sched_setaffinity(int(thread), processors)


def compare(
    submission: Runner,
    reference: Runner,
    frame: bytes,
    held: Callable[[Pairs], tuple[Ratio, float]],
    time_limits: TimeLimits,
    random: Random,
    *,
    known: Pairs = (),
    rough: bool = False,
) -> Measured:
    """Alternating pairs in random order until the interval is clear of the limit or the stages are used up.

    ``held`` gives the ratio of pairs and its limit. A few are enough where all are far over the limit; where ``rough``,
    or where pairs take long, far under it as well. ``known`` are pairs that were measured before. Raises Interrupted.
    """
    pairs = list(known)
    longest_s = 0.0
    # Where luck makes a process faster or slower by some percent for as long as it lives, every other pair is of two
    # other processes.
    lucky = submission.program.lucky
    with submission.twin() as own_twin, reference.twin() as its_twin:
        for stage in LONG_STAGES if is_long(pairs) else STAGES:
            while len(pairs) < stage and not (pairs and settled(len(pairs), *held(pairs), longest_s, rough=rough)):
                runners = (own_twin, its_twin) if lucky and len(pairs) % 2 else (submission, reference)
                began_s = time.monotonic()
                pairs.append(pair_ns(*runners, frame, (time_limits, time_limits), MIN_NS, random))
                longest_s = max(longest_s, time.monotonic() - began_s)
            ratio, limit = held(pairs)
            if not ratio.touches(limit):
                break
    ours, theirs = best(pairs)
    return Measured(ratio, limit, int(ours), int(theirs), len(pairs))


def settled(pairs: int, ratio: Ratio, limit: float, longest_s: float, *, rough: bool) -> bool:
    """Whether more pairs than these would change nothing that is asked for; the longest took ``longest_s`` seconds."""
    if pairs < (1 if rough else FEWEST):
        return False
    enough = rough or (longest_s > LONG_PAIR_S and pairs >= LONG_STAGES[0])
    return ratio.far_over(limit) or (enough and ratio.far_under(limit))


def is_long(pairs: Pairs) -> bool:
    """Whether a call takes half a second or more: beside that noise is small, and each one more is a long wait."""
    return bool(pairs) and min(own for own, _ in pairs) >= LONG_NS


def ratio_of_pairs(pairs: Pairs) -> Ratio:
    """The ratio of at least one pair."""
    return ratio_of([own for own, _ in pairs], [other for _, other in pairs])


def best(pairs: Pairs) -> tuple[float, float]:
    """The shortest time of each side."""
    return min(own for own, _ in pairs), min(other for _, other in pairs)
