"""Growth where nothing can be counted: CPU time on inputs of growing size, as a multiple of the reference's.

The reference stands for the expected class. What the two share, a pause of the machine or an answer that is found
early, cancels in the quotient; multiplied by the expected class it is fitted like a count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..execute.stream import Runner
from ..execute.time_limits import TimeLimits
from ..timing.measure import Interrupted, call_ns
from .classes import Order, terms_over
from .cone import Cone, Sample
from .fit import FEWEST
from .inputs import Shape

TIME_LIMITS = TimeLimits(cpu_s=2.0, idle_s=2.0)
MIN_NS = 100_000
REPEATS = 3
MOST_NS_PER_CALL = 30_000_000
MOST_SHAPES = 2  # those where the submission falls back most are looked at closely
LARGEST = 4096  # beyond, what the caches hold decides as much as the steps
SMALLEST, STEP = 5, 1.8  # sizes, and what lies between two of them at least


def time_shapes(
    submission: Runner, reference: Runner, shapes: Sequence[Shape], expected: Order
) -> Mapping[str, list[Sample]]:
    """What to fit for the shapes on which the submission is slowest against the reference."""
    costs: list[tuple[float, Shape]] = []
    for shape in shapes:
        pair = _pair(submission, reference, shape.cases[len(shape.cases) * 3 // 4].frame, 1)
        costs.append((float("inf") if pair is None else pair[0] / pair[1], shape))
    costs.sort(key=lambda pair: -pair[0])
    return {shape.name: _ladder(submission, reference, shape, expected) for _, shape in costs[:MOST_SHAPES]}


def _ladder(submission: Runner, reference: Runner, shape: Shape, expected: Order) -> list[Sample]:
    """Samples from ``SMALLEST`` on, until the next one would take too long."""
    samples: list[Sample] = []
    theirs: list[Sample] = []
    before = last = 0.0
    volume = 0.0
    for case in shape.cases:
        largest = max(case.sizes.values())
        own_volume = 1.0
        for size in case.sizes.values():
            own_volume *= max(1, size)
        dense = len(case.sizes) == 1 and largest > 32 and own_volume < STEP * volume
        if len(case.sizes) == 1 and largest > LARGEST and len(samples) >= FEWEST:
            break
        if dense or (largest < SMALLEST and shape.cases[-1].sizes != case.sizes and len(shape.cases) > 12):
            continue
        if before and last * max(1.0, last / before) > MOST_NS_PER_CALL:
            break
        measured = _pair(submission, reference, case.frame, REPEATS)
        if measured is None:
            break
        own_ns, reference_ns = measured
        before, last, volume = last, own_ns, own_volume
        samples.append(Sample(case.sizes, own_ns))
        theirs.append(Sample(case.sizes, reference_ns))
    if len(samples) < FEWEST:
        return samples
    corrections = Cone(theirs, terms_over(list(theirs[0].sizes), expected.terms)).fitted(expected)
    return [Sample(s.sizes, s.amount * c) for s, c in zip(samples, corrections, strict=True)]


def _pair(submission: Runner, reference: Runner, frame: bytes, repeats: int) -> tuple[float, float] | None:
    """The least time of each, measured in turns; None if the submission does not end."""
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(repeats):
        for runner, times in ((submission, ours), (reference, theirs)):
            try:
                times.append(call_ns(runner, frame, TIME_LIMITS, MIN_NS))
            except Interrupted:
                return None
    return min(ours), max(1.0, min(theirs))
