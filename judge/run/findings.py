"""What is looked for once a verdict stands: undefined behaviour, growth, and whether printing takes the time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ..cases.batch import Batch
from ..errors import PackageError
from ..execute.stream import Runner
from ..execute.time_limits import TimeLimits
from ..languages import language
from ..timing.measure import Interrupted, call_ns
from ..verdict import Finding, Growth, Timing
from .building import Building
from .printing import printing
from .request import Request
from .small import SmallTier
from .tiers import RunTiers
from .workbench import Workbench

SANITIZED_HEAD = 3000  # cases of the exhaustive tier that are repeated under the sanitizers
SANITIZED_LARGE_NS = 20_000_000  # large cases are repeated if the submission takes less than this on the slowest

QUICK_TIME_LIMITS = TimeLimits(cpu_s=0.5, idle_s=1.0)
QUICK_NS = 2_000_000  # a thousandth of what the sanitizers allow
LONGEST = 120  # characters of an input in a finding
ENDLESS = "the call on {} comes back only where it is optimized: a loop does not end, or hangs on a value never set"


class Findings:
    """Of one run. None of them changes its verdict, and each is looked for only where the request asks for it.

    ``reference`` is started only where growth has to be timed.
    """

    def __init__(
        self, bench: Workbench, request: Request, tiers: RunTiers, building: Building, reference: Callable[[], Runner]
    ) -> None:
        self.bench, self.request, self.tiers = bench, request, tiers
        self.problem, self.language = request.problem, language(request.source.language)
        self.reference = reference
        self._background, self._counting = building.background, building.counting

    def put_in_background(self, small: Sequence[SmallTier]) -> None:
        """Has the first cases repeated under the sanitizers while they are judged."""
        if self._background is None:
            return
        for tier in small:
            self._background.put(tier.batch)
        if not self.request.partial:
            self._background.put(self.bench.tiers.exhaustive.batch.beginning(SANITIZED_HEAD))

    def of_accepted(self, runner: Runner, timing: Timing) -> tuple[tuple[Finding, ...], Growth | None]:
        """All of them, and the growth, of a program that has passed everything."""
        found = self.undefined(self._behind(timing)) or self._endless(runner)
        growth = self.growth(runner)
        if self._counting is not None and self._counting.finding is not None and not found:
            found = (self._counting.finding,)
        if growth is not None:
            from ..growth.classify import slow_growth

            found += slow_growth(growth, timing)
        return found + self.printing(runner, timing), growth

    def _behind(self, timing: Timing) -> list[Batch]:
        """What is repeated under the sanitizers once everything has passed; nothing large where that takes long."""
        drawn, between = self.tiers.drawn.batch, self.tiers.between.batch
        if timing.submission_ns >= SANITIZED_LARGE_NS:
            return [drawn]
        return [drawn, between, *(c.batch for c in self.bench.tiers.large)]

    def printing(self, runner: Runner, timing: Timing) -> tuple[Finding, ...]:
        """Whether printing is what takes the time on the family that was timed."""
        case = next(c for c in self.bench.tiers.large if c.family == timing.family)
        return printing(runner, case.batch[0].frame, case.n, None)

    def undefined(self, batches: Iterable[Batch], *, hurry: bool = False) -> tuple[Finding, ...]:
        """Undefined behaviour on the cases that were put in the background and on these; with ``hurry`` on these alone,
        and briefly."""
        background = self._background
        if background is None:
            return ()
        self.bench.say("Looking for undefined behaviour")
        if hurry:
            background.hurry()
        for batch in batches:
            background.put(batch)
        finding = background.finish()
        return (finding,) if finding else ()

    def _endless(self, runner: Runner) -> tuple[Finding, ...]:
        """A finding where a call ends at once that does not come to an end under the sanitizers: no build is slower by
        so much. The optimizer leaves out a loop that has no effect, though it never ends."""
        for frame in self._background.unended if self._background is not None else ():
            try:
                spent_ns = call_ns(runner, frame, QUICK_TIME_LIMITS, 1)
            except Interrupted:
                continue
            if spent_ns < QUICK_NS:
                args = ", ".join(map(repr, self.bench.codec.decode_args(frame)))
                shown = args if len(args) <= LONGEST else f"{args[:LONGEST]}…"
                return (Finding("undefined-behaviour", ENDLESS.format(shown)),)
        return ()

    def growth(self, runner: Runner) -> Growth | None:
        """The growth of time and memory; None where nobody asks for it. A package that cannot tell its sizes costs no
        verdict.
        """
        if not self.request.sanitize:
            return None
        self.bench.say("Looking at the growth")
        try:
            return self._found(runner)
        except PackageError as error:
            return Growth(None, self.problem.complexity.time, sure=False, reason=str(error))

    def _found(self, runner: Runner) -> Growth:
        counted = self._counting.finish() if self._counting is not None else None
        if counted is not None:
            return counted
        from ..growth.classify import timed_growth

        why = None
        if self.language.instrumented:
            compiled = self.bench.compiler.toolchain.counts
            why = (
                "timed, as the counted program did not come through"
                if compiled
                else "timed: this compiler cannot count"
            )
        elif (program := self.language.counted(self.problem, self.request.source)) is not None:
            from ..growth.interpreted import counted_apart

            found = counted_apart(self.problem, program, self.bench.environment.boxes, self.bench.shapes)
            if isinstance(found, Growth):
                return found
            why = found
        return timed_growth(self.problem, runner, self.reference(), self.bench.shapes, why)

    def growth_of_ended(self) -> Growth | None:
        """The growth of what was ended on a small case: the counter ends a call by its steps, so that it comes back.
        None where nothing is known, as of an endless loop."""
        from ..growth.noise import TOO_FEW

        if self._counting is None:
            return None
        self.bench.say("Looking at the growth")
        growth = self._counting.finish()
        return None if growth is not None and growth.reason == TOO_FEW else growth

    def cancel_growth(self) -> None:
        """Nobody asks how a program grows that is wrong."""
        if self._counting is not None:
            self._counting.cancel()
