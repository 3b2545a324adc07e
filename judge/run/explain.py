"""From a failure to the counterexample a person sees: shrunk, decoded, labelled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..cases.oracle import answer
from ..cases.shrink import shrink
from ..diagnosis.labels import labels_of
from ..execute.programs import memory_limit_mib
from ..execute.stream import Failure, Outcome, Runner
from ..protocol import Status
from ..verdict import Counterexample, Tier, Verdict
from .decide import Decision, decide
from .speed import LargeFailure

if TYPE_CHECKING:
    from .pipeline import Run, Stage

LEAKS = "Right when called alone, wrong after other calls: state is kept between calls"
UNSTABLE = "Failed once and passed when run again: the answer depends on chance"
SYNTAX = ("SyntaxError", "IndentationError", "TabError")


def is_syntax_error(text: str) -> bool:
    """Whether a Python traceback says that the file does not compile."""
    last = text.rstrip().rpartition("\n")[2]
    return last.partition(":")[0] in SYNTAX


def _decide(run: Run, outcome: Outcome, note: str) -> Decision:
    language = run.source.language
    return decide(outcome, note, memory_limit_mib(run.problem, language), language)


def shrunk(run: Run, runner: Runner, failure: Failure) -> Failure:
    """A smaller input that fails in the same way of judging, revalidated in a fresh process; else the same one."""
    if _decide(run, failure.outcome, "").verdict in (Verdict.TIME_LIMIT, Verdict.OUTPUT_LIMIT, Verdict.MEMORY_LIMIT):
        return failure  # every attempt would take its time again
    run.say("Looking for a smaller input that fails")
    args = run.codec.decode_args(failure.frame)
    for fresh in (False, True):
        best = _shrink(run, runner, args, fresh=fresh)
        if best is None or best == args:
            return failure
        if (confirmed := _confirmed(run, runner, best)) is not None:
            return confirmed
    return failure


def small_failure(run: Run, runner: Runner) -> Failure | None:
    """After a failure at a large size: a small failing input, if Hypothesis finds one in time."""
    run.say("Looking for a smaller input that fails")
    for fresh in (False, True):
        best = _shrink(run, runner, None, fresh=fresh)
        if best is None:
            return None
        if (confirmed := _confirmed(run, runner, best)) is not None:
            return confirmed
    return None


def _shrink(run: Run, runner: Runner, start: tuple[Any, ...] | None, *, fresh: bool = False) -> tuple[Any, ...] | None:
    """The smallest failing input found; ``fresh``: a new process after every failure, in case state is kept."""
    module, codec = run.module, run.codec
    runner.close()

    def fails(args: tuple[Any, ...]) -> bool:
        if not module.is_valid(args):
            return False
        frame = codec.encode_args(args)
        failed = runner.fails_now(frame, answer(run.oracle, frame), run.guard)
        if failed and fresh:
            runner.close()
        return failed

    def encode(args: tuple[Any, ...] | None) -> bytes:
        return b"\xff" * 4096 if args is None else codec.encode_args(args)

    best: tuple[Any, ...] | None = shrink(
        module.strategy(), fails, encode, start, run.request.seed, clock=run.services.clock
    )
    runner.close()
    return best


def _confirmed(run: Run, runner: Runner, args: tuple[Any, ...]) -> Failure | None:
    frame = run.codec.encode_args(args)
    expected = answer(run.oracle, frame)
    failed, outcome, note = runner.fails([frame], expected, run.guard)
    return Failure(0, frame, expected, outcome, note) if failed else None


def _got(run: Run, failure: Failure) -> tuple[Any, bool]:
    """(the answer as a JSON-like value, whether there was one)"""
    record = failure.outcome.record
    if record is None or record.status != Status.ANSWERED:
        return None, False
    try:
        return run.codec.decode_answer(record.payload, failure.frame), True
    except ValueError:
        return None, False


def counterexample(run: Run, failure: Failure, stage: Stage, index: int) -> tuple[Counterexample, Decision]:
    """What is shown of a failure in a small tier; ``index`` is that of the case within the tier."""
    decision = _decide(run, failure.outcome, failure.note)
    args = run.codec.decode_args(failure.frame)
    got, was_answered = _got(run, failure)
    labels = labels_of(run.problem, args)
    fixed = stage.tier is Tier.FIXED
    if fixed and stage.labels[index] != "sample":
        labels = tuple(dict.fromkeys((stage.labels[index], *labels)))
    alone = failure.after is None and failure.stable
    if alone and (run.problem.compare == "checker" or "labels" in vars(run.__dict__.get("module", object))):
        labels = tuple(dict.fromkeys((*labels, *run.module.labels(args))))
    labels, note = _put_down_to(failure, labels, decision.note)
    scope = run.tiers.exhaustive if stage.tier is Tier.EXHAUSTIVE and alone else None
    outcome = failure.outcome
    example = Counterexample(
        args=tuple(args),
        expected=run.codec.decode_answer(failure.expected, failure.frame) if failure.expected else None,
        got=got,
        answered=was_answered,
        labels=labels,
        tier=stage.tier,
        stdout=outcome.stdout,
        stderr=outcome.stderr,
        note=note,
        trace=decision.trace,
        why=stage.why[index] if fixed else None,
        smallest_of=scope.batch.count if scope else None,
        scope=scope.text if scope else None,
        earlier=tuple(run.codec.decode_args(failure.after[-1])) if failure.after else None,
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


def large_counterexample(run: Run, failed: LargeFailure) -> tuple[Counterexample, Decision]:
    """What is shown of a failure at a large size."""
    failure = failed.failure
    decision = _decide(run, failure.outcome, failure.note)
    got, was_answered = _got(run, failure)
    args = tuple(run.codec.decode_args(failure.frame))
    largest = any(failed.case.n == c.n for c in run.tiers.large if c.family == failed.case.family)
    labels = ("max-size",) if largest else labels_of(run.problem, args)
    labels, note = _put_down_to(failure, labels, decision.note)
    example = Counterexample(
        args=args,
        expected=run.codec.decode_answer(failure.expected, failure.frame),
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


def passed_saved(run: Run, failed_tier: Tier, index: int) -> tuple[tuple[Any, ...], ...]:
    """The saved cases that passed before the failure: all of them unless one of them failed."""
    if failed_tier is Tier.GIVEN:
        return ()
    if failed_tier is Tier.SAVED:
        return run.request.saved[:index]
    return run.request.saved
