"""Counts what a program does on inputs of growing size, within a budget of steps: the same inputs every time."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..execute.stream import Outcome, Runner
from ..execute.time_limits import TimeLimits
from ..protocol import Command, Status, frames, records
from .cone import Sample
from .fit import COUNTED, SEVERAL_FIT, fit
from .inputs import GrowthCase, Shape
from .memory import Held

# In steps, which take some nanoseconds each under the sanitizers; in steps and not in time, so that chance has no say.
MOST_PER_CALL = 1_500_000
MOST_PER_SHAPE = 4_000_000
INTERPRETED = 16  # times fewer where a step takes as much longer
FURTHER = 8  # times as much where these sizes leave more than one class
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
    outcome: Outcome | None = None


def count_shape(runner: Runner, shape: Shape, *, interpreted: bool = False) -> Counted:
    """Smallest input first, until the next one is likely to exceed the budget; further where that is not enough."""
    counted = Counted(shape.name)
    spent, allowed = 0.0, 1
    part = INTERPRETED if interpreted else 1
    per_call, per_shape = MOST_PER_CALL // part, MOST_PER_SHAPE // part
    for case in shape.cases:
        predicted = _predicted(counted.steps, case)
        while predicted > allowed * per_call or spent + predicted > allowed * per_shape:
            if allowed >= FURTHER or not _ambiguous(counted.steps):
                break
            allowed *= 2
        if predicted > allowed * per_call or spent + predicted > allowed * per_shape:
            break
        runner.load()
        worker = runner.worker()
        exchange = worker.exchange(Command.COUNT, frames([case.frame]), 1, TIME_LIMITS)
        got = records(exchange.records, 1)
        if (
            exchange.exit_reason is not None
            or not got
            or got[0].status != Status.ANSWERED
            or len(got[0].payload) != TALLY.size
        ):
            record = got[0] if got and exchange.exit_reason is None else None
            stderr = bytes(worker.stderr).decode("utf-8", "replace")
            counted.outcome = Outcome(record, exchange.exit_reason, exchange.status, exchange.page, "", stderr)
            runner.close()
            break
        steps, known, heap, stack = TALLY.unpack(got[0].payload)
        spent += steps
        counted.steps.append(Sample(case.sizes, steps))
        if known:
            counted.held.append(Held(case.sizes, heap, stack))
    return counted


def _ambiguous(steps: Sequence[Sample]) -> bool:
    names = list(steps[0].sizes)
    return len(names) == 1 and fit(steps, names, COUNTED).reason == SEVERAL_FIT


def _predicted(steps: Sequence[Sample], case: GrowthCase) -> float:
    """As much more as the last step was more than the one before, or in proportion to the sizes."""
    if len(steps) < 2:
        return 0.0
    last, before = steps[-1], steps[-2]
    proportion = 1.0
    for name, size in case.sizes.items():
        proportion *= max(1, size) / max(1, last.sizes[name])
    factor = last.amount / max(1.0, before.amount) if len(case.sizes) == 1 else 1.0
    return last.amount * max(1.0, factor, proportion)
