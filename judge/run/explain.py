"""From a failure to the counterexample a person sees: shrunk, decoded, labelled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..cases.oracle import answer
from ..cases.shrink import shrink
from ..diagnosis.labels import labels_of
from ..execute.stream import Failure, Outcome, Runner
from ..execute.time_limits import TimeLimits
from ..languages import language
from ..protocol import Status
from ..verdict import Counterexample, Tier, Verdict
from .clues import with_clues
from .decide import Decision, decide
from .request import Request
from .small import Found
from .speed import LargeFailure
from .workbench import Workbench

LEAKS = "Right when called alone, wrong after other calls: state is kept between calls"
UNSTABLE = "Failed once and passed when run again: the answer depends on chance"


@dataclass(frozen=True)
class Explainer:
    """What explaining needs: the tools of the problem, what was asked, and how long one case may take."""

    bench: Workbench
    request: Request
    time_limits: TimeLimits

    def _decide(self, outcome: Outcome, note: str) -> Decision:
        used = language(self.request.source.language)
        decision = decide(outcome, note, used.memory_limit_mib(self.bench.problem), used.name)
        return with_clues(decision, outcome, self.request.source)

    def shrunk(self, runner: Runner, failure: Failure) -> Failure:
        """A smaller input that fails in the same way of judging, revalidated in a fresh process; else the same one."""
        if self._decide(failure.outcome, "").verdict in (
            Verdict.TIME_LIMIT,
            Verdict.OUTPUT_LIMIT,
            Verdict.MEMORY_LIMIT,
        ):
            return failure  # every attempt would take its time again
        self.bench.say("Looking for a smaller input that fails")
        args = self.bench.codec.decode_args(failure.frame)
        for fresh in (False, True):
            best = self._shrink(runner, args, fresh=fresh)
            if best is None or best == args:
                return failure
            if (confirmed := self._confirmed(runner, best)) is not None:
                return confirmed
        return failure

    def small_failure(self, runner: Runner) -> Failure | None:
        """After a failure at a large size: a small failing input, if Hypothesis finds one in time."""
        self.bench.say("Looking for a smaller input that fails")
        for fresh in (False, True):
            best = self._shrink(runner, None, fresh=fresh)
            if best is None:
                return None
            if (confirmed := self._confirmed(runner, best)) is not None:
                return confirmed
        return None

    def _shrink(self, runner: Runner, start: tuple[Any, ...] | None, *, fresh: bool = False) -> tuple[Any, ...] | None:
        """The smallest failing input found; ``fresh``: a new process after every failure, in case state is kept."""
        module, codec = self.bench.module, self.bench.codec
        runner.close()

        def fails(args: tuple[Any, ...]) -> bool:
            if not module.is_valid(args):
                return False
            frame = codec.encode_args(args)
            failed = runner.fails_now(frame, answer(self.bench.oracle, frame), self.time_limits)
            if failed and fresh:
                runner.close()
            return failed

        def encode(args: tuple[Any, ...] | None) -> bytes:
            return b"\xff" * 4096 if args is None else codec.encode_args(args)

        best: tuple[Any, ...] | None = shrink(
            module.strategy(), fails, encode, start, self.request.seed, clock=self.bench.environment.clock
        )
        runner.close()
        return best

    def _confirmed(self, runner: Runner, args: tuple[Any, ...]) -> Failure | None:
        frame = self.bench.codec.encode_args(args)
        expected = answer(self.bench.oracle, frame)
        failed, outcome, note = runner.fails([frame], expected, self.time_limits)
        return Failure(0, frame, expected, outcome, note) if failed else None

    def _got(self, failure: Failure) -> tuple[Any, bool]:
        """(the answer as a JSON-like value, whether there was one)"""
        record = failure.outcome.record
        if record is None or record.status != Status.ANSWERED:
            return None, False
        try:
            return self.bench.codec.decode_answer(record.payload, failure.frame), True
        except ValueError:
            return None, False

    def counterexample(self, found: Found) -> tuple[Counterexample, Decision]:
        """What is shown of a failure in a small tier."""
        failure, tier = found.failure, found.tier
        decision = self._decide(failure.outcome, failure.note)
        args = self.bench.codec.decode_args(failure.frame)
        got, was_answered = self._got(failure)
        labels = labels_of(self.bench.problem, args)
        fixed = tier.tier is Tier.FIXED
        if fixed and tier.labels[found.index] != "sample":
            labels = tuple(dict.fromkeys((tier.labels[found.index], *labels)))
        alone = failure.after is None and failure.stable
        # Importing cases.py takes long: only where it has a say, or is there anyway.
        imported = vars(self.bench).get("module")
        if alone and (self.bench.problem.compare == "checker" or imported is not None):
            labels = tuple(dict.fromkeys((*labels, *self.bench.module.labels(args))))
        labels, note = _put_down_to(failure, labels, decision.note)
        smallest = tier.tier is Tier.EXHAUSTIVE and alone and found.first
        scope = self.bench.tiers.exhaustive if smallest else None
        outcome = failure.outcome
        example = Counterexample(
            args=tuple(args),
            expected=self.bench.codec.decode_answer(failure.expected, failure.frame) if failure.expected else None,
            got=got,
            answered=was_answered,
            labels=labels,
            tier=tier.tier,
            stdout=outcome.stdout,
            stderr=outcome.stderr,
            note=note,
            trace=decision.trace,
            why=tier.why[found.index] if fixed else None,
            smallest_of=scope.batch.count if scope else None,
            scope=scope.text if scope else None,
            earlier=tuple(self.bench.codec.decode_args(failure.after[-1])) if failure.after else None,
        )
        return example, decision

    def large_counterexample(self, failed: LargeFailure) -> tuple[Counterexample, Decision]:
        """What is shown of a failure at a large size."""
        failure = failed.failure
        decision = self._decide(failure.outcome, failure.note)
        got, was_answered = self._got(failure)
        args = tuple(self.bench.codec.decode_args(failure.frame))
        largest = any(failed.case.n == c.n for c in self.bench.tiers.large if c.family == failed.case.family)
        labels = ("max-size",) if largest else labels_of(self.bench.problem, args)
        labels, note = _put_down_to(failure, labels, decision.note)
        example = Counterexample(
            args=args,
            expected=self.bench.codec.decode_answer(failure.expected, failure.frame),
            got=got,
            answered=was_answered,
            labels=labels,
            tier=Tier.LARGE,
            stdout=failure.outcome.stdout,
            stderr=failure.outcome.stderr,
            note=note,
            trace=decision.trace,
            why=f"catches {failed.case.catches}" if largest else None,
            family=failed.case.family,
        )
        return example, decision


def _put_down_to(failure: Failure, labels: tuple[str, ...], note: str | None) -> tuple[tuple[str, ...], str | None]:
    """Labels and note of a failure that does not come back when the case is judged alone."""
    if failure.after is not None:
        return (*labels, "state-leak"), _sentence(LEAKS, note)
    if not failure.stable:
        return (*labels, "unstable"), _sentence(UNSTABLE, note)
    return labels, note


def _sentence(first: str, second: str | None) -> str:
    return f"{first}. {second}" if second else f"{first}."
