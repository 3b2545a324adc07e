"""The large tier: every family is judged and quickly timed, the slowest one measured in pairs against the reference."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from ..cases.tiers import LargeCase
from ..execute.stream import Failure, Outcome, Runner
from ..execute.time_limits import TimeLimits
from ..execute.watching import ExitReason
from ..sandbox.pace import pace
from ..timing.measure import (
    LONG_NS,
    LONG_PAIR_S,
    QUICK_NS,
    Interrupted,
    Measured,
    Pairs,
    best,
    call_ns,
    compare,
    is_long,
    pair_ns,
    ratio_of_pairs,
)
from ..timing.ratio import FAR, Ratio, surely_over
from ..verdict import FamilyTiming, Timing

REMEMBERS = (
    "The first call on an input is what counts here: on the same input again the program is more than ten times "
    "faster. Something is kept from call to call, or its clock is not the judge's."
)
# A call is ended when it has surely exceeded the limit: so many times the limit, but never before the floor.
RUNAWAY_FACTOR = 2.0
RUNAWAY_FLOOR_S = 1.0
REFERENCE_TIME_LIMITS = TimeLimits(60.0, 30.0)
COLD_FACTOR = 10.0  # a first call so many times slower than those that are timed is looked at again
COLD_FLOOR_NS = 2_000_000
COLD_PAIRS = 5
QUICK_PAIRS = 3  # for each family: which of them is the slowest, and a figure for each
ONCE_NS = 10_000_000  # a call that takes so long is timed once for each family


@dataclass(frozen=True)
class LargeFailure:
    """A large case with a wrong answer or no answer; ``timing`` is set where it never came back."""

    case: LargeCase
    failure: Failure
    timing: Timing | None


@dataclass(frozen=True)
class Speed:
    """What the large tier yields: ``failed`` or the timing of the slowest family. ``note`` says what was timed, where
    it is not the usual.
    """

    passed: int
    failed: LargeFailure | None
    timing: Timing | None
    note: str | None = None

    @property
    def rejects(self) -> bool:
        """Whether a large case failed, or took surely too long."""
        return self.failed is not None or (self.timing is not None and _too_slow(self.timing))


class Allowance:
    """What a call may take: ``factor`` times the reference, and never less than ``floor_s`` seconds of CPU time at the
    nominal pace: a ratio to a reference of some nanoseconds says nothing of what a site allows. ``end_after`` times as
    much it is ended. ``compared``: the limits of several programs are compared with each other, as a proof does.
    """

    def __init__(
        self,
        factor: float,
        floor_s: float,
        pace: Callable[[], float] = pace,
        end_after: float = RUNAWAY_FACTOR,
        compared: bool = False,
    ) -> None:
        self.factor, self.floor_s, self.end_after, self.compared = factor, floor_s, end_after, compared
        self._measure = pace
        self._pace = 0.0

    def limit(self, reference_ns: float, ratio: float) -> float:
        """The ratio above which a call is too slow, where the reference takes ``reference_ns`` and ``ratio`` was
        measured. The machine's pace is looked at only where the seconds decide, or limits are compared."""
        if ratio <= self.factor and not self.compared:
            return self.factor
        if not self._pace:
            self._pace = self._measure()
        return max(self.factor, self.floor_s * self._pace * 1e9 / max(1.0, reference_ns))

    def held(self, pairs: Pairs) -> tuple[Ratio, float]:
        """The ratio of pairs and the limit that it is held against. Where the seconds decide, each time of the
        submission is held against the shortest of the reference: how steady the reference was says nothing of seconds.
        """
        ratio, reference_ns = ratio_of_pairs(pairs), best(pairs)[1]
        limit = self.limit(reference_ns, ratio.high)
        if limit > self.factor:
            ratio = ratio_of_pairs([(own, reference_ns) for own, _ in pairs])
        return ratio, limit

    def time_limits(self, reference_ns: float) -> TimeLimits:
        """What one call on an input may take before it is ended; stretched by the pace where it is watched."""
        allowed_s = max(self.factor * reference_ns / 1e9, self.floor_s)
        cpu_s = self.end_after * max(RUNAWAY_FLOOR_S / RUNAWAY_FACTOR, allowed_s)
        return TimeLimits(cpu_s=cpu_s, idle_s=max(2.0, cpu_s))


def judge_large(
    submission: Runner,
    reference: Runner,
    cases: tuple[LargeCase, ...],
    allowance: Allowance,
    random: Random,
    notify: Callable[[str], None],
    *,
    rough: bool = False,
) -> Speed:
    """Judges the families in order, then times the one on which the submission is slowest; the first on which it is far
    too slow ends the way. ``rough``: no more pairs than the verdict needs.
    """

    def timed(one: _Slowest, families: tuple[FamilyTiming, ...]) -> Speed:
        """What its family says, measured in pairs."""
        notify(f"Timing against the reference on {one.case.family}")
        frame = one.case.batch[0].frame
        try:
            measured = compare(
                submission, reference, frame, allowance.held, one.time_limits, random, known=one.pairs, rough=rough
            )
        except Interrupted as interrupted:
            ns = call_ns(reference, frame, REFERENCE_TIME_LIMITS, 1)
            failed = _interrupted(one.case, frame, interrupted.outcome, one.time_limits, ns, allowance)
            return Speed(len(families) - 1, failed, None)
        return Speed(len(families), None, _timing(one.case, measured, families))

    slowest: _Slowest | None = None
    families: list[FamilyTiming] = []
    for passed, case in enumerate(cases):
        notify(f"{case.family}, n = {case.n:,}")
        frame = case.batch[0].frame
        reference_ns = call_ns(reference, frame, REFERENCE_TIME_LIMITS, QUICK_NS)
        time_limits = allowance.time_limits(reference_ns)
        failure = submission.stream(case.batch, time_limits)
        if failure is not None:
            # CPU time twice over the limit is no matter of noise; everything else is tried again.
            if failure.outcome.exit_reason is not ExitReason.CPU:
                failure = submission.confirm(failure, (), time_limits)
            timing = _unfinished(case, failure.outcome, time_limits, reference_ns, allowance)
            if failure.stable or timing is None:
                return Speed(passed, LargeFailure(case, failure, timing), None)
            # It came back when run alone: then its time decides, below.
        first_ns = submission.spent_ns
        try:
            enough = _first_call(first_ns, reference_ns, allowance, rough=rough)
            pairs = enough or _quickly(submission, reference, frame, time_limits, random, allowance, rough=rough)
        except Interrupted as interrupted:
            failed = _interrupted(case, frame, interrupted.outcome, time_limits, reference_ns, allowance)
            return Speed(passed, failed, None)
        ratio, limit = allowance.held(pairs)
        families.append(_of_family(case, ratio, pairs))
        # Where a call takes long, a few of them say as much as many short ones, and nobody waits for the others.
        here = _Slowest(ratio.value, limit, case, time_limits, pairs)
        if ratio.far_over(limit) or (is_long(pairs) and ratio.over(limit)):
            speed = timed(here, tuple(families))
            if speed.timing is None or _too_slow(speed.timing):
                return speed
            # The first call may have been the only one that took so long.
            families[-1] = replace(families[-1], submission_ns=speed.timing.submission_ns)
        if _much_slower(first_ns, families[-1], reference, case, allowance):
            timing = _cold(submission, reference, case, cases, allowance, time_limits, random)
            if timing is not None and _too_slow(timing):
                return Speed(len(cases), None, replace(timing, families=tuple(families)), REMEMBERS)
        # It was chosen for these pairs, so they say too much: it is measured anew, unless nobody asks for more or that
        # takes long.
        here = here if rough or is_long(pairs) else replace(here, pairs=())
        if slowest is None or here.place > slowest.place:
            slowest = here
    assert slowest is not None
    return timed(slowest, tuple(families))


def _too_slow(timing: Timing) -> bool:
    return surely_over(timing.low, timing.limit)


@dataclass(frozen=True)
class _Slowest:
    """The family to be measured in pairs: what is over its limit, else the largest ratio."""

    ratio: float
    limit: float
    case: LargeCase
    time_limits: TimeLimits
    pairs: Pairs

    @property
    def place(self) -> tuple[float, float]:
        return max(1.0, self.ratio / self.limit), self.ratio


def _much_slower(
    first_ns: int | None, timed: FamilyTiming, reference: Runner, case: LargeCase, allowance: Allowance
) -> bool:
    """Whether the first call on an input took so much longer than the later ones that they may say nothing of it."""
    if first_ns is None or first_ns < max(COLD_FLOOR_NS, COLD_FACTOR * timed.submission_ns):
        return False
    # The reference's first call shows what reading and preparing the input takes.
    if reference.stream(case.batch, REFERENCE_TIME_LIMITS) is not None or reference.spent_ns is None:
        return False
    more_ns = first_ns - reference.spent_ns
    ratio = more_ns / max(1, timed.reference_ns)
    return more_ns > COLD_FLOOR_NS and ratio > allowance.limit(timed.reference_ns, ratio)


def _cold(
    submission: Runner,
    reference: Runner,
    case: LargeCase,
    cases: tuple[LargeCase, ...],
    allowance: Allowance,
    time_limits: TimeLimits,
    random: Random,
) -> Timing | None:
    """The first call on an input, in fresh processes, seen from outside: what repeats of the same input do not show.

    The other families go ahead, so that tables which serve every input are there already. None where the answers are
    no longer right, or the call is not much slower after all.
    """
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(COLD_PAIRS):
        turns: list[tuple[Runner, list[float], TimeLimits]] = [
            (submission, ours, time_limits),
            (reference, theirs, REFERENCE_TIME_LIMITS),
        ]
        random.shuffle(turns)
        for runner, times, own_time_limits in turns:
            runner.close()
            for other in cases:
                if other is not case and runner.stream(other.batch, own_time_limits) is not None:
                    return None
            if runner.stream(case.batch, own_time_limits) is not None or runner.spent_ns is None:
                return None
            times.append(runner.spent_ns)
            if runner is submission:
                frame = case.batch[0].frame
                try:
                    again_ns = call_ns(runner, frame, own_time_limits, 1)
                except Interrupted:
                    return None
                if times[-1] < COLD_FACTOR * again_ns:
                    return None
    ratio, limit = allowance.held(list(zip(ours, theirs, strict=True)))
    return Timing(ratio.value, ratio.low, ratio.high, round(min(ours)), round(min(theirs)), case.n, case.family, limit)


def _quickly(
    submission: Runner,
    reference: Runner,
    frame: bytes,
    time_limits: TimeLimits,
    random: Random,
    allowance: Allowance,
    *,
    rough: bool,
) -> Pairs:
    """A few short pairs; a single one where a call takes long, where a proof sees it far within the factor, and where
    it takes long to make the input and the limit is far off. Raises Interrupted.
    """
    pairs: list[tuple[float, float]] = []
    while not pairs or (len(pairs) < QUICK_PAIRS and pairs[0][0] < ONCE_NS):
        began_s = time.monotonic()
        pairs.append(pair_ns(submission, reference, frame, (time_limits, REFERENCE_TIME_LIMITS), QUICK_NS, random))
        if rough and ratio_of_pairs(pairs).far_under(allowance.factor):
            break
        if time.monotonic() - began_s > LONG_PAIR_S:
            ratio, limit = allowance.held(pairs)
            if ratio.far_under(limit) or ratio.far_over(limit):
                break
    return pairs


def _first_call(first_ns: int | None, reference_ns: float, allowance: Allowance, *, rough: bool) -> Pairs:
    """The call that was judged as the only pair, where nothing else in it counts beside the call: of a call that took
    long, and of a proof soon. Else nothing.
    """
    if first_ns is None:
        return ()
    enough = _clearly_allowed(first_ns, reference_ns, allowance) if rough else first_ns >= LONG_NS
    return ((float(first_ns), reference_ns),) if enough else ()


def _clearly_allowed(first_ns: int, reference_ns: float, allowance: Allowance) -> bool:
    """Whether a call took far less than the seconds that are allowed whatever the ratio, and long enough to say so."""
    ratio = first_ns / max(1.0, reference_ns)
    return first_ns >= ONCE_NS and allowance.factor < ratio and ratio * FAR < allowance.limit(reference_ns, ratio)


def _of_family(case: LargeCase, ratio: Ratio, pairs: Pairs) -> FamilyTiming:
    ours, theirs = best(pairs)
    return FamilyTiming(case.family, case.n, ratio.value, ratio.low, ratio.high, round(ours), max(1, round(theirs)))


def _timing(case: LargeCase, measured: Measured, families: tuple[FamilyTiming, ...]) -> Timing:
    ratio = measured.ratio
    return Timing(
        ratio=ratio.value,
        low=ratio.low,
        high=ratio.high,
        submission_ns=measured.submission_ns,
        reference_ns=measured.reference_ns,
        n=case.n,
        family=case.family,
        limit=measured.limit,
        borderline=ratio.touches(measured.limit),
        families=families,
    )


def _unfinished(
    case: LargeCase, outcome: Outcome, time_limits: TimeLimits, reference_ns: float, allowance: Allowance
) -> Timing | None:
    """The least the ratio can be where a call was ended for its time."""
    if outcome.exit_reason not in (ExitReason.CPU, ExitReason.IDLE):
        return None
    spent_s = time_limits.idle_s
    if outcome.exit_reason is ExitReason.CPU:
        spent_s = outcome.limit_s or time_limits.cpu_s  # as it was stretched, since the limit below is too
    spent = spent_s * 1e9
    least = spent / max(1.0, reference_ns)
    limit = allowance.limit(reference_ns, least)
    return Timing(least, least, least, int(spent), int(reference_ns), case.n, case.family, limit)


def _interrupted(
    case: LargeCase, frame: bytes, outcome: Outcome, time_limits: TimeLimits, reference_ns: float, allowance: Allowance
) -> LargeFailure:
    expected = case.batch[0].answer
    failure = Failure(0, frame, expected, outcome)
    return LargeFailure(case, replace(failure), _unfinished(case, outcome, time_limits, reference_ns, allowance))
