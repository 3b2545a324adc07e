"""The small tiers in turn: what fails is confirmed, and a smaller or graver failure looked for behind it.

Where small cases take long though each of them is allowed to, the others are put off: whether that is too slow is told
by the large ones, sooner and with a ratio.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..cases.batch import Batch
from ..execute.stream import Runner
from ..execute.time_limits import TimeLimits
from ..execute.watching import ExitReason
from ..verdict import Tier
from .draft import Tally
from .request import Part, Request
from .small import Found, SmallTier, behind_a_time_out, patient, thinned, timed_out, within
from .tiers import RunTiers


@dataclass(frozen=True)
class PutOff:
    """Cases that wait; ``again`` as in ``InTurn.first``."""

    tier: SmallTier
    again: bool = False


class InTurn:
    """Judges small tiers with one runner. ``longest_s`` is what a large case may take before it is ended, in CPU
    seconds.
    """

    def __init__(
        self, runner: Runner, tiers: RunTiers, request: Request, time_limits: TimeLimits, longest_s: float, tally: Tally
    ) -> None:
        self.runner, self.tiers, self.request, self.tally = runner, tiers, request, tally
        self.time_limits, self.longest_s = time_limits, longest_s
        self.puts_off = request.part is Part.WHOLE and not request.problem.light
        """Whether cases may wait until it is known whether the program is too slow."""
        self.put_off: list[PutOff] = []
        self.left_out = 0
        """How many cases of tiers that took all the time they may were judged by nobody."""
        self._judged: list[SmallTier] = []
        # A proof asks what a case takes; else what takes long is soon found out and then looked at closely.
        self._first_look = request.end_after is None
        self._slow = False  # whether a case took longer than a small one should, and came to its end all the same

    def first(self, tier: SmallTier, *, again: bool = False) -> Found | None:
        """The first confirmed failure of a tier, or a smaller or graver one that stands behind it. ``again``: these are
        the cases that were left of a tier which took all the time it may.
        """
        if self._slow and self.puts_off:
            self.put_off.append(PutOff(tier, again))
            return None
        self.tally.begin("Judging", tier.tier)
        allowed = patient(self.time_limits, self.longest_s) if self._slow else self.time_limits
        limits = within(allowed, tier.tier, again=again, first_look=self._first_look)
        failure = self.runner.stream(tier.batch, limits)
        if failure is None:
            self._judged.append(tier)
            self.tally.passed += tier.batch.count
            return None
        if failure.outcome.exit_reason is ExitReason.TOTAL:
            return self._out_of_time(tier, failure.index, again=again)
        found = Found(tier, failure.index, failure)
        if timed_out(failure):
            return self._after_a_time_out(found)
        found = replace(found, failure=self.runner.confirm(failure, self._before(found), self.time_limits))
        self.tally.passed += found.index
        if tier.tier in (Tier.SAVED, Tier.FIXED):
            return self._smallest() or found
        return found

    def resume(self) -> tuple[Found, SmallTier] | None:
        """Judges what was put off; the first failure, and the tier that did not pass."""
        self.puts_off = False
        waiting, self.put_off = self.put_off, []
        for one in waiting:
            if (found := self.first(one.tier, again=one.again)) is not None:
                return found, one.tier
        return None

    def _out_of_time(self, tier: SmallTier, done: int, *, again: bool) -> Found | None:
        """No case failed, and ``done`` of them took all the time that the tier has. That is no verdict: each may be
        quick enough. Of the others some are judged, evenly spread; at the end it is said how many.
        """
        kept = [] if again else thinned(tier.batch, done)
        self._judged.append(SmallTier(tier.tier, tier.batch[:done]))
        self.tally.passed += done
        left_out = tier.batch.count - done - len(kept)
        self.tally.total -= left_out
        self.left_out += left_out
        rest = SmallTier(tier.tier, Batch.of(kept))
        if not kept:
            return None
        if tier.tier is Tier.EXHAUSTIVE and self.puts_off:
            self.put_off.append(PutOff(rest, again=True))
            return None
        return self.first(rest, again=True)

    def _before(self, found: Found) -> list[bytes]:
        """What was judged ahead of a failure, in order."""
        judged = [case.frame for tier in self._judged for case in tier.batch]
        return judged + [case.frame for case in found.tier.batch[: found.index]]

    def _smallest(self) -> Found | None:
        """After a failure of an earlier tier: the smallest input of the exhaustive scope that fails, alone."""
        self.runner.close()
        failure = self.runner.stream(self.tiers.exhaustive.batch, self.time_limits)
        if failure is None or timed_out(failure):
            return None
        confirmed = self.runner.confirm(failure, (), self.time_limits)
        return Found(self.tiers.exhaustive, failure.index, confirmed) if confirmed.stable else None

    def _after_a_time_out(self, found: Found) -> Found | None:
        """What a case that was ended for its time leads to: a wrong answer elsewhere outranks it; a smaller case that
        is ended as well confirms it; else it is run again alone, and where it then comes back judging goes on."""
        alone = self.time_limits if self.request.end_after is None else None
        wrong, late = behind_a_time_out(self.runner, self.tiers.behind(found.tier, found.index), alone=alone)
        if wrong is not None:
            self.tally.passed += found.index
            return replace(wrong, first=False)
        if self.request.end_after is not None and found.failure.outcome.exit_reason is ExitReason.CPU:
            self.tally.passed += found.index
            return found  # a proof expects as much, and asks for no smaller one
        # The smaller of the two is shown, once it was run alone and given all its time.
        smaller = late is not None and late.tier.tier is Tier.EXHAUSTIVE and found.tier.tier is not Tier.EXHAUSTIVE
        if late is not None and smaller and late.failure.stable and timed_out(late.failure):
            self.tally.passed += found.index
            return late
        patience = patient(self.time_limits, self.longest_s, self.tiers.share(found.failure.frame))
        failure = self.runner.confirm(found.failure, self._before(found), patience)
        if failure.stable or not timed_out(failure):
            self.tally.passed += found.index
            return replace(found, failure=failure)
        # It came back when run again: the machine was busy, or it only takes its time. Go on behind it, with patience.
        self._first_look, self._slow = False, True
        self.tally.passed += found.index + 1
        return self.first(found.tier.behind(found.index))
