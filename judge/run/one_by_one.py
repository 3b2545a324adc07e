"""Cases that were asked for: each is judged and shown, whatever became of those before it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ..cases.batch import Case
from ..execute.stream import Failure, Outcome, Runner
from ..execute.time_limits import TimeLimits
from ..verdict import ShownCase, Verdict
from .explain import Explainer
from .small import Found, SmallTier, timed_out, within

EXHAUSTING = (Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT, Verdict.OUTPUT_LIMIT)
MOST_EXHAUSTING = 3  # cases that take all they may before the rest is left out
LEFT_OUT = f"Not judged: {MOST_EXHAUSTING} cases before it took all the time, memory or output they may."


@dataclass
class OneByOne:
    """Judges cases in order; ``shown`` is what became of each, ``first`` the first that failed. What was ended for its
    time is run again within what ``patience`` says for its frame.
    """

    runner: Runner
    explainer: Explainer
    time_limits: TimeLimits
    patience: Callable[[bytes], TimeLimits]
    shown: list[ShownCase] = field(default_factory=list)
    first: Found | None = None
    _before: list[bytes] = field(default_factory=list)  # what the living process was asked

    def judge(self, tiers: Sequence[SmallTier]) -> None:
        """All cases of these tiers."""
        for tier in tiers:
            for index, case in enumerate(tier.batch):
                if sum(case.verdict in EXHAUSTING for case in self.shown) >= MOST_EXHAUSTING:
                    self._show(case, None, None, note=LEFT_OUT)
                else:
                    self._judge(tier, index, case)

    def _judge(self, tier: SmallTier, index: int, case: Case) -> None:
        first_look = within(self.time_limits, tier.tier, again=False, first_look=True)
        outcome, wrong = self.runner.one(case.frame, case.answer, first_look)
        if wrong is None:
            self._before.append(case.frame)
            self._show(case, outcome, Verdict.ACCEPTED)
            return
        self.runner.close()
        failure = Failure(index, case.frame, case.answer, outcome, wrong)
        # Asked for only where it matters: it needs the large cases.
        limits = self.patience(case.frame) if timed_out(failure) else self.time_limits
        failure = self.runner.confirm(failure, self._before, limits)
        self._before.clear()
        if timed_out(failure) and not failure.stable:
            # It came back when run again: the machine was busy, the case is not slow.
            outcome, wrong = self.runner.one(case.frame, case.answer, limits)
            if wrong is None:
                self._show(case, outcome, Verdict.ACCEPTED)
                return
        found = Found(tier, index, failure)
        example, decision = self.explainer.counterexample(found)
        self.first = self.first or found
        self.shown.append(
            ShownCase(
                example.args,
                example.expected,
                example.got,
                example.answered,
                decision.verdict,
                example.stdout,
                example.stderr,
                example.note,
                example.trace,
                failure.outcome.cut_bytes,
            )
        )

    def _show(self, case: Case, outcome: Outcome | None, verdict: Verdict | None, note: str | None = None) -> None:
        """A case that passed, or was not judged: then there is no outcome."""
        codec = self.explainer.bench.codec
        args = tuple(codec.decode_args(case.frame))
        expected = codec.decode_answer(case.answer, case.frame)
        if outcome is None or outcome.record is None:
            self.shown.append(ShownCase(args, expected, None, answered=False, verdict=verdict, note=note))
            return
        got = codec.decode_answer(outcome.record.payload, case.frame)
        self.shown.append(
            ShownCase(
                args,
                expected,
                got,
                answered=True,
                verdict=verdict,
                stdout=outcome.stdout,
                stderr=outcome.stderr,
                cut_bytes=outcome.cut_bytes,
            )
        )
