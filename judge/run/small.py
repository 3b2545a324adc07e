"""The tiers of small cases: what is judged of them, in which order, and the search behind a time-out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import ceil

from ..cases.batch import Batch, Case
from ..execute.stream import Failure, Runner
from ..execute.time_limits import TimeLimits
from ..execute.watching import ExitReason
from ..verdict import Tier
from .alone import Alone

TIMED_OUT = (ExitReason.CPU, ExitReason.TOTAL, ExitReason.IDLE)
# After a time-out: an endless loop is found on a small input as well, and soon; one that is merely slow is not.
HASTY = TimeLimits(cpu_s=0.25, idle_s=0.25, total_cpu_s=2.0)
BRIEF = TimeLimits(cpu_s=0.25, idle_s=0.25, total_cpu_s=1.0)  # where a large case was too slow, which took long itself
# Of what a case may take, when it is first looked at: one that takes longer is run again alone, with all its time.
FIRST_LOOK = 0.25
# Of what a tier may take, for those of its cases that are judged all the same once it has taken that.
SHARE_AGAIN = 0.5
MARGIN = 10  # times its share of the largest size: how much longer a small case may take than a linear program takes
MOST_TIME_OUTS = 1  # cases that are passed over in the search for a wrong answer


@dataclass(frozen=True)
class SmallTier:
    """One small tier: its cases and, parallel to them, what is known of each fixed case."""

    tier: Tier
    batch: Batch
    why: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()

    def behind(self, index: int) -> SmallTier:
        """The cases behind ``index``."""
        rest = slice(index + 1, None)
        return SmallTier(self.tier, self.batch[rest], self.why[rest], self.labels[rest])


@dataclass(frozen=True)
class Found:
    """A failure; ``index`` is that of the case in its tier, ``first`` whether nothing in the tier failed before it."""

    tier: SmallTier
    index: int
    failure: Failure
    first: bool = True


def within(time_limits: TimeLimits, tier: Tier, *, again: bool, first_look: bool) -> TimeLimits:
    """The limits of a tier. What was saved or is fixed is always judged whole; there are few of these cases."""
    if first_look:
        cpu_s, idle_s = FIRST_LOOK * time_limits.cpu_s, FIRST_LOOK * time_limits.idle_s
        time_limits = replace(time_limits, cpu_s=cpu_s, idle_s=idle_s)
    if tier in (Tier.SAVED, Tier.FIXED):
        return replace(time_limits, total_cpu_s=float("inf"))
    return replace(time_limits, total_cpu_s=time_limits.total_cpu_s * (SHARE_AGAIN if again else 1.0))


def patient(time_limits: TimeLimits, longest_s: float, share: float = 1.0) -> TimeLimits:
    """For a case that was ended for its time: up to what a large one may take before it is ended, ``longest_s``. What
    stands among the small cases may be as large as the constraints allow; ``share`` is its size beside the largest.
    """
    return replace(time_limits, cpu_s=max(time_limits.cpu_s, longest_s * min(1.0, share * MARGIN)))


def thinned(batch: Batch, done: int) -> list[Case]:
    """Of the cases behind the first ``done``, which took all the time of a tier, as many as are likely to come through
    in the share of it that is left, evenly spread. The one at which the time ran out is among them.
    """
    rest = batch.count - done
    step = max(1, ceil(rest / max(1.0, done * SHARE_AGAIN)))
    return [batch[i] for i in range(done, batch.count, step)]


def in_part(left_out: int) -> str:
    """The sentence on tiers of which not every case was judged."""
    return (
        f"Small inputs take so long that {left_out:,} of them, evenly spread, were left out: "
        "is a table made or cleared in each call that is as large as the constraints allow?"
    )


def timed_out(failure: Failure) -> bool:
    """Whether the case was ended for its time."""
    return failure.outcome.record is None and failure.outcome.exit_reason in TIMED_OUT


def failures(runner: Runner, tier: SmallTier, time_limits: TimeLimits, most: int) -> Iterator[Found]:
    """The failures of a tier in order, not confirmed; at most ``most`` of them: each costs a process, or its time."""
    offset = 0
    rest = tier
    for _ in range(most):
        failure = runner.stream(rest.batch, time_limits, one_by_one=True) if rest.batch.count else None
        if failure is None:
            return
        yield Found(tier, offset + failure.index, replace(failure, index=offset + failure.index))
        if failure.outcome.exit_reason is ExitReason.TOTAL:
            return
        offset += failure.index + 1
        rest = rest.behind(failure.index)


def behind_a_time_out(
    runner: Runner, tiers: Iterable[SmallTier], time_limits: TimeLimits = HASTY, *, alone: TimeLimits | None = None
) -> tuple[Found | None, Found | None]:
    """After a time-out: a confirmed failure in these tiers that is no time-out, which says more and outranks it; and
    the first case in them that was ended for its time as well. With ``alone``, where that is one of the exhaustive
    scope, it is run again alone within these limits while the search goes on.
    """
    late: Found | None = None
    again: Alone | None = None
    left = MOST_TIME_OUTS
    try:
        for tier in tiers:
            runner.close()
            for found in failures(runner, tier, time_limits, left + 1):
                if found.failure.outcome.exit_reason is ExitReason.TOTAL:
                    break  # a hasty sum over many cases says nothing of any of them
                if timed_out(found.failure):
                    if late is None:
                        late = found
                        if alone is not None and tier.tier is Tier.EXHAUSTIVE:
                            again = Alone(runner, found.failure, alone)
                    left -= 1
                    if left < 0:
                        return None, _with(late, again)
                    continue
                confirmed = runner.confirm(found.failure, (), time_limits)
                if confirmed.stable and not timed_out(confirmed):
                    return replace(found, failure=confirmed), late
                break
        return None, _with(late, again)
    finally:
        if again is not None:
            again.cancel()


def _with(late: Found | None, again: Alone | None) -> Found | None:
    """``late`` as it was when it was run again."""
    return late if late is None or again is None else replace(late, failure=again.result())
