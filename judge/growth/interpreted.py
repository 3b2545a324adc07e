"""Counts the steps of a submission whose source was rewritten for it, in a contained process of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..execute.stream import LoadFailed, Outcome, Runner
from ..execute.time_limits import TimeLimits
from ..execute.worker import Program
from ..model.problem import Problem
from ..protocol import Status
from ..verdict import Growth
from .classify import counted_growth
from .counts import Counted, count_shape
from .inputs import Shape

LOAD_TIME_LIMITS = TimeLimits(cpu_s=5.0, idle_s=5.0)
UNUSUAL = "timed, as its steps cannot be counted"


def counted_apart(problem: Problem, program: Program, boxes: Path, shapes: Sequence[Shape]) -> Growth | str:
    """The growth of time by counts, or why there are none; nothing is said of memory."""
    counted = count_apart(program, boxes, shapes)
    return counted if isinstance(counted, str) else growth_apart(problem, counted)


def growth_apart(problem: Problem, counted: Sequence[Counted]) -> Growth:
    """What such counts say: of time only."""
    return replace(counted_growth(problem, counted), space=None)


def count_apart(program: Program, boxes: Path, shapes: Sequence[Shape]) -> list[Counted] | str:
    """The steps of each shape, or why they cannot be counted."""
    counted: list[Counted] = []
    with Runner(program, boxes, lambda *_: None, LOAD_TIME_LIMITS) as runner:
        try:
            if runner.load() is not None:
                return UNUSUAL
            for shape in shapes:
                counted.append(count_shape(runner, shape, interpreted=True))
                if (outcome := counted[-1].outcome) is not None:
                    return _why(outcome)
        except LoadFailed:
            return UNUSUAL
    return counted


def _why(outcome: Outcome) -> str:
    record = outcome.record
    if record is not None and record.status == Status.REFUSED:
        return f"{UNUSUAL}: {record.text}"
    return UNUSUAL
