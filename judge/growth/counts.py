"""Counts what a program does on inputs of growing size, within a budget of steps: the same inputs every time."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..execute.stream import Outcome, Runner
from ..execute.time_limits import TimeLimits
from ..protocol import Command, Fault, Status, frames, records
from .cone import Sample
from .fit import COUNTED, SEVERAL_FIT, TOO_FEW, fit
from .inputs import GrowthCase, Shape
from .memory import Held

# In steps, which take some nanoseconds each under the sanitizers; in steps and not in time, so that chance has no say.
MOST_PER_CALL = 2_000_000
MOST_PER_SHAPE = 10_000_000
GRID_PER_CALL = 4_000_000  # where there are several sizes
GRID_PER_SHAPE = 40_000_000
# Fewer where a step takes as much longer.
INTERPRETED_PER_CALL = 100_000
INTERPRETED_PER_SHAPE, INTERPRETED_PER_GRID = 300_000, 1_000_000
FURTHER = 8  # times as much where these sizes leave more than one class, or in Python none
FEW_POINTS = 40  # of several sizes: with so many it is not their number that no class is found for
TIME_LIMITS = TimeLimits(cpu_s=2.0, idle_s=5.0)
TALLY = struct.Struct("<QQQQ")  # steps, whether memory is known, bytes on the heap beyond input and answer, of stack


@dataclass
class Counted:
    """The samples of one shape: steps, and the memory that was held at the peak.

    ``outcome`` is set where a call did not come back.
    """

    name: str
    steps: list[Sample] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    heights: list[int | None] = field(default_factory=list)  # of the trees, one for each of ``steps``
    outcome: Outcome | None = None


def count_shape(runner: Runner, shape: Shape, *, interpreted: bool = False) -> Counted:
    """Smallest input first, until the next one is likely to exceed the budget; further where that is not enough.

    ``interpreted``: in Python, within a smaller budget.
    """
    counted = Counted(shape.name)
    spent, allowed = 0.0, 1
    grid = bool(shape.cases) and len(shape.cases[0].sizes) > 1
    call, budget = (GRID_PER_CALL, GRID_PER_SHAPE) if grid else (MOST_PER_CALL, MOST_PER_SHAPE)
    if interpreted:
        call, budget = INTERPRETED_PER_CALL, INTERPRETED_PER_GRID if grid else INTERPRETED_PER_SHAPE
    beyond: list[Mapping[str, int]] = []  # sizes that were too much
    for case in shape.cases:
        if any(all(case.sizes[n] >= size for n, size in sizes.items()) for sizes in beyond):
            continue
        predicted = _predicted(counted.steps, case)
        while predicted > allowed * call or spent + predicted > allowed * budget:
            if allowed >= FURTHER or not _goes_further(counted.steps, interpreted):
                break
            allowed *= 2
        if predicted > allowed * call or spent + predicted > allowed * budget:
            beyond.append(case.sizes)
            continue
        tally = _count(runner, case, round(allowed * 2 * call))
        if tally is None:
            beyond.append(case.sizes)
            spent += round(allowed * 2 * call)
            continue
        if isinstance(tally, Outcome):
            if interpreted and counted.steps and _too_deep(tally):
                beyond.append(case.sizes)  # counting takes frames of its own: recursion that was right goes too deep
                continue
            if case.beyond:
                beyond.append(case.sizes)  # no program has to take more than the constraints allow
                continue
            counted.outcome = tally
            break
        steps, known, heap, stack = tally
        spent += steps
        counted.steps.append(Sample(case.sizes, steps))
        counted.heights.append(case.height)
        if known:
            counted.held.append(Held(case.sizes, heap, stack, case.height))
    return counted


def _count(runner: Runner, case: GrowthCase, most_steps: int) -> tuple[int, ...] | Outcome | None:
    """The numbers of ``TALLY``; None for more than ``most_steps``, and how it ended where it did
    not come back."""
    runner.load()
    worker = runner.worker()
    exchange = worker.exchange(Command.COUNT, frames([case.frame]), 1, TIME_LIMITS, min_ns=most_steps)
    got = records(exchange.records, 1)
    if exchange.exit_reason is None and got and got[0].status == Status.ANSWERED and len(got[0].payload) == TALLY.size:
        return TALLY.unpack(got[0].payload)
    if exchange.page is not None and exchange.page.fault is Fault.STEPS:
        runner.close()
        return None
    record = got[0] if got and exchange.exit_reason is None else None
    stderr = bytes(worker.stderr).decode("utf-8", "replace")
    runner.close()
    return Outcome(record, exchange.exit_reason, exchange.status, exchange.page, "", stderr)


def _too_deep(outcome: Outcome) -> bool:
    """Whether a call in Python recursed too deep."""
    record = outcome.record
    return record is not None and record.status == Status.RAISED and "RecursionError" in record.text


def _goes_further(steps: Sequence[Sample], interpreted: bool) -> bool:
    """Whether more inputs may tell: of one size where more than one class comes into question, of several in Python
    where too few were reached for any."""
    names = list(steps[0].sizes) if steps else []
    if len(names) == 1:
        return fit(steps, names, COUNTED).reason == SEVERAL_FIT
    few = interpreted and 0 < len(steps) <= FEW_POINTS
    return few and fit(steps, names, COUNTED).reason == TOO_FEW


def _predicted(steps: Sequence[Sample], case: GrowthCase) -> float:
    """As much more as the last step was more than the one before; of several sizes, as much more than the nearest
    smaller input as that is than the one that is smaller in the same size."""
    if len(case.sizes) == 1:
        if len(steps) < 2:
            return 0.0
        last, before = steps[-1], steps[-2]
        (size,), (reached,) = case.sizes.values(), last.sizes.values()
        return last.amount * max(1.0, last.amount / max(1.0, before.amount), size / max(1, reached))
    amounts = {tuple(s.sizes.values()): s.amount for s in steps}
    predicted = 0.0
    for name in case.sizes:
        row = sorted(
            (s.sizes[name], s.amount)
            for s in steps
            if 1 <= s.sizes[name] < case.sizes[name]
            and all(s.sizes[n] == size for n, size in case.sizes.items() if n != name)
        )
        if len(row) >= 2:
            (m, a), (n, b) = row[-2:]
            power = max(0.0, math.log(b / max(1.0, a)) / math.log(n / m))
            predicted = max(predicted, b * (case.sizes[name] / n) ** power)
    return predicted or max(amounts.values(), default=0.0)
