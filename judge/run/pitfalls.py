"""Inputs on which a right solution may be slow: judged like all others, and no reason for Time Limit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..cases.tiers import LargeCase
from ..execute.stream import Runner
from ..execute.watching import ExitReason
from ..timing.measure import Interrupted, call_ns
from ..verdict import Pitfall
from .speed import REFERENCE_TIME_LIMITS, Allowance, LargeFailure

WORSE = 2.0  # so many times its ordinary ratio: who is slow everywhere has not fallen into a pit
TRIES = 3  # the best of these counts: one hiccup of the machine makes no pitfall


@dataclass(frozen=True)
class Pitfalls:
    """What became of them: ``failed`` is a wrong answer or a crash, which counts as anywhere else."""

    passed: int
    failed: LargeFailure | None
    slow: tuple[Pitfall, ...]


def judge_pitfalls(
    submission: Runner,
    reference: Runner,
    cases: Sequence[LargeCase],
    allowance: Allowance,
    ordinary: float,
    notify: Callable[[str], None],
) -> Pitfalls:
    """A Pitfall for each case on which the submission takes longer than the allowed multiple of the reference, and much
    longer than ``ordinary``, its multiple on the slowest of the large families.
    """
    slow: list[Pitfall] = []
    bar = max(allowance.factor, WORSE * ordinary)
    for passed, case in enumerate(cases):
        notify(f"{case.family}, n = {case.n:,}")
        frame = case.batch[0].frame
        reference_ns = min(call_ns(reference, frame, REFERENCE_TIME_LIMITS, 1) for _ in range(TRIES))
        time_limits = allowance.time_limits(reference_ns)
        failure = submission.stream(case.batch, time_limits)
        if failure is not None:
            if failure.outcome.exit_reason is not ExitReason.CPU:
                failure = submission.confirm(failure, (), time_limits)
            if failure.outcome.exit_reason not in (ExitReason.CPU, ExitReason.IDLE):
                return Pitfalls(passed, LargeFailure(case, failure, None), ())
            ratio = None
        else:
            ratio = _least_ratio(submission, frame, reference_ns, allowance, bar)
        ended = time_limits.cpu_s * 1e9 / reference_ns
        if ratio is None and ended > bar:
            slow.append(_pitfall(case, f"more than {ended:,.0f}x"))
        elif ratio is not None and ratio > bar:
            slow.append(_pitfall(case, f"{ratio:,.0f}x"))
    return Pitfalls(len(cases), None, tuple(slow))


def _least_ratio(
    submission: Runner, frame: bytes, reference_ns: float, allowance: Allowance, bar: float
) -> float | None:
    """The least of a few measurements, of which one below the bar is enough; None where none came back."""
    least = None
    for _ in range(TRIES):
        try:
            ratio = call_ns(submission, frame, allowance.time_limits(reference_ns), 1) / reference_ns
        except Interrupted:
            continue
        least = ratio if least is None else min(least, ratio)
        if least <= bar:
            break
    return least


def _pitfall(case: LargeCase, slower: str) -> Pitfall:
    return Pitfall(case.family, case.n, f"{slower} slower on {case.family} (n = {case.n:,}): {case.pitfall}")
