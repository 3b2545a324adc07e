"""Streams cases through a contained process and says which one failed first, and how.

A batch is written ahead; where the process ends in the middle, the shared page names the case at work, and what was
answered but not yet written is asked again of a fresh process.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..cases.batch import Batch
from ..errors import InternalError, PackageError
from ..protocol import Command, Page, Record, Status, frames, records
from ..sandbox import contain, interrupts
from ..sandbox.contain import Layers
from .time_limits import TimeLimits
from .watching import ASLEEP_SHARE, ExitReason
from .worker import Exchange, Program, Worker

# (frame, expected payload, got payload) -> None if right, else a sentence (or "").
Judge = Callable[[bytes, bytes, bytes], str | None]


REPEATS = 3  # before state that is kept is blamed for what chance may have done


@dataclass(frozen=True)
class Outcome:
    """What became of one case: a record, or how the process ended on it. Exactly one of the two is set."""

    record: Record | None
    exit_reason: ExitReason | None
    status: int | None = None  # of the process, as Popen gives it
    page: Page | None = None
    stdout: str = ""
    stderr: str = ""
    limit_s: float | None = None  # the limit in seconds that was exceeded
    cut_bytes: int = 0  # that were printed beyond what is kept


@dataclass(frozen=True)
class Failure:
    """The first case that failed: its index in what was streamed, and why. ``note`` is the comparison's sentence."""

    index: int
    frame: bytes
    expected: bytes
    outcome: Outcome
    note: str = ""
    # Which calls have to come before for the case to fail: None where it fails alone.
    after: tuple[bytes, ...] | None = None
    stable: bool = True


@dataclass(frozen=True)
class LoadFailure:
    """The submission could not even be loaded (Python), or died before its first case."""

    outcome: Outcome


class Runner:
    """Runs one submission. The process stays alive over several ``stream`` calls until a case fails in it."""

    def __init__(self, program: Program, boxes: Path, judge: Judge, load_time_limits: TimeLimits) -> None:
        self.program, self.boxes, self.judge, self.load_time_limits = program, boxes, judge, load_time_limits
        self._worker: Worker | None = None
        self._apart: Worker | None = None  # of `alone`, while it runs
        self.layers: Layers | None = None
        """What the last process was contained with; None before there was one."""
        self._printed = 0  # bytes, by processes that have ended
        self.spent_ns: int | None = None
        """CPU time that the last ``stream`` took, seen from outside; None where it failed or cannot be seen."""

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def twin(self) -> Runner:
        """Another runner of the same program, with a process of its own."""
        return Runner(self.program, self.boxes, self.judge, self.load_time_limits)

    def close(self) -> None:
        if self._worker is not None:
            self.layers = self._worker.process.layers or self.layers
            self._printed += self._worker.written
            with interrupts.whole():
                self._worker.close()
                self._worker = None

    @property
    def has_printed(self) -> bool:
        """Whether the submission has printed anything in any of its processes."""
        return self._printed > 0 or (self._worker is not None and self._worker.written > 0)

    def worker(self) -> Worker:
        """The living process; started, and the source loaded, if there is none."""
        if self._worker is not None and self._worker.alive:
            return self._worker
        self.close()
        with interrupts.whole():  # a process that nobody knows of would be ended by nobody
            self._worker = Worker(self.program, self.boxes)
        return self._worker

    def contained(self) -> Layers | None:
        """What the living process, or the last one, is contained with."""
        worker = self._worker
        return (worker.process.layers if worker is not None else None) or self.layers

    @property
    def current(self) -> Worker | None:
        """The process, if there is a living one."""
        return self._worker if self._worker is not None and self._worker.alive else None

    def load(self) -> LoadFailure | None:
        """Starts the process where there is none, and loads what has to be loaded; None if that worked."""
        worker = self.worker()
        exchange = worker.load(self.load_time_limits)
        if exchange is None:
            return None
        outcome = _outcome(worker, exchange, _complaint(exchange))
        self.close()
        if outcome.record is not None and outcome.record.status == Status.PACKAGE:
            raise self._package_error(outcome.record)
        return LoadFailure(outcome)

    def _package_error(self, record: Record) -> PackageError:
        """What the package's own text says in the submission's process."""
        return PackageError(f"{self.program.package}/{record.text}")

    def idle_kib(self) -> int | None:
        """Peak resident memory of the process before its first case: once it serves, not while it starts."""
        worker = self.worker()
        exchange = worker.exchange(Command.JUDGE, b"", 0, self.load_time_limits)
        return worker.peak_kib() if exchange.exit_reason is None else None

    def stream(self, batch: Batch, time_limits: TimeLimits, *, one_by_one: bool = False) -> Failure | None:
        """Judges every case of the batch in order; None if all pass. ``one_by_one``: each answer is written at once,
        which is slower, but where the process is ended none has to be asked for again.
        """
        left_s = time_limits.total_cpu_s
        self.spent_ns = None
        spent_ns: int | None = 0
        for chunk in batch.chunks():
            self._loaded()
            worker = self.worker()
            left = replace(time_limits, total_cpu_s=left_s)
            exchange = worker.exchange(Command.JUDGE, chunk.frames, chunk.count, left, unbuffered=one_by_one)
            left_s -= (exchange.outside_ns or 0) / 1e9 + exchange.asleep_s * ASLEEP_SHARE
            spent_ns = None if spent_ns is None or exchange.outside_ns is None else spent_ns + exchange.outside_ns
            if exchange.exit_reason is None and exchange.records == chunk.records:
                continue
            failure = self._look_closer(worker, exchange, chunk.cases, time_limits, one_by_one=one_by_one)
            if failure is not None:
                return replace(failure, index=chunk.first + failure.index)
        self.spent_ns = spent_ns
        return None

    def fails_now(self, frame: bytes, expected: bytes, time_limits: TimeLimits) -> bool:
        """Whether a case fails in the living process, which stays unless it ended: quick, and still to be confirmed."""
        self._loaded()
        exchange = self.worker().exchange(Command.JUDGE, frames([frame]), 1, time_limits)
        got = records(exchange.records, 1)
        if exchange.exit_reason is not None or len(got) != 1:
            self.close()
            return True
        return self._wrong(frame, expected, got[0]) is not None

    def one(self, frame: bytes, expected: bytes, time_limits: TimeLimits) -> tuple[Outcome, str | None]:
        """The outcome of a case in the living process, with what it printed, and None where its answer is right, else
        the comparison's sentence. The process stays unless it ended.
        """
        self._loaded()
        worker = self.worker()
        worker.forget_output()
        exchange = worker.exchange(Command.JUDGE, frames([frame]), 1, time_limits)
        got = records(exchange.records, 1)
        if exchange.exit_reason is None and not got:
            exchange = replace(exchange, exit_reason=ExitReason.BROKEN)
        outcome = _outcome(worker, exchange, got[0] if exchange.exit_reason is None else None)
        if outcome.record is None:
            self.close()
            return outcome, ""
        return outcome, self._wrong(frame, expected, outcome.record)

    def prints(self, frame: bytes, time_limits: TimeLimits) -> tuple[int, int]:
        """(lines, bytes) that one call prints, or has printed when it is ended."""
        self._loaded()
        worker = self.worker()
        worker.forget_output()
        exchange = worker.exchange(Command.JUDGE, frames([frame]), 1, time_limits)
        found = worker.lines, worker.written
        if exchange.exit_reason is not None:
            self.close()
        return found

    def _loaded(self) -> None:
        if (failed := self.load()) is not None:
            raise LoadFailed(failed.outcome)

    def _look_closer(
        self, worker: Worker, exchange: Exchange, cases: Batch, time_limits: TimeLimits, *, one_by_one: bool
    ) -> Failure | None:
        got = records(exchange.records, len(cases))
        stopped = bool(got) and got[-1].status != Status.ANSWERED  # the rest of the batch is not asked for then
        if exchange.exit_reason is None and len(got) != len(cases) and not stopped:
            # A trailer after too few answers was forged or is the judge's own fault; either way nothing is accepted.
            outcome = _outcome(worker, replace(exchange, exit_reason=ExitReason.BROKEN), None)
            self.close()
            at = min(len(got), len(cases) - 1)
            return Failure(at, cases[at].frame, cases[at].answer, outcome)
        for i, record in enumerate(got):
            case = cases[i]
            wrong = self._wrong(case.frame, case.answer, record)
            if wrong is not None:
                self.close()
                return Failure(i, case.frame, case.answer, Outcome(record, None), wrong)
        if exchange.exit_reason is None:
            return None
        died_at = min(len(got), len(cases) - 1)
        if not one_by_one:
            # The page says how far it came beyond what it wrote. The submission can write there too: it is believed
            # once, and those between are asked again so that no page is needed.
            died_at = min(max(died_at, (exchange.page.started if exchange.page else 0) - 1), len(cases) - 1)
        outcome = _outcome(worker, exchange, None)
        self.close()
        if died_at > len(got):
            earlier = self.stream(cases[len(got) : died_at], time_limits, one_by_one=True)
            if earlier is not None:
                return replace(earlier, index=len(got) + earlier.index)
            self.close()
        return Failure(died_at, cases[died_at].frame, cases[died_at].answer, outcome)

    def _wrong(self, frame: bytes, expected: bytes, record: Record) -> str | None:
        if record.status == Status.PACKAGE:
            raise self._package_error(record)
        if record.status != Status.ANSWERED:
            return ""
        return None if record.payload == expected else self.judge(frame, expected, record.payload)

    def alone(self, cases: Sequence[bytes], time_limits: TimeLimits) -> Outcome:
        """The outcome of the last of ``cases``, run in this order in a process of their own, output unbuffered."""
        with Worker(self.program, self.boxes) as worker:
            self._apart = worker
            if (loading := worker.load(self.load_time_limits)) is not None:
                return _outcome(worker, loading, _complaint(loading))
            printed = (len(worker.stdout), len(worker.stderr))
            for i, frame in enumerate(cases):
                if i == len(cases) - 1:
                    printed = (len(worker.stdout), len(worker.stderr))
                exchange = worker.exchange(Command.JUDGE, frames([frame]), 1, time_limits, unbuffered=True)
                got = records(exchange.records, 1)
                if exchange.exit_reason is not None or not got:
                    break
            return _outcome(worker, exchange, got[0] if got and exchange.exit_reason is None else None, printed)

    def end_alone(self) -> None:
        """Ends the process of ``alone``, which another thread waits for; the outcome is of no use then."""
        if (worker := self._apart) is not None:
            contain.kill_group(worker.process)

    def fails(self, cases: Sequence[bytes], expected: bytes, time_limits: TimeLimits) -> tuple[bool, Outcome, str]:
        """(whether the last of ``cases`` fails in a fresh process, its outcome, the comparison's sentence)."""
        outcome = self.alone(cases, time_limits)
        if outcome.record is None:
            return True, outcome, ""
        wrong = self._wrong(cases[-1], expected, outcome.record)
        return wrong is not None, outcome, wrong or ""

    def confirm(self, failure: Failure, before: Sequence[bytes], time_limits: TimeLimits) -> Failure:
        """Repeats a failure in a fresh process; ``before`` are the cases that were judged ahead of it, in order.

        A case that passes alone is tried after the call before it and after all of them: state is leaking. If it
        fails in none of these the failure stands as it was seen, marked as not stable.
        """
        if failure.outcome.exit_reason is ExitReason.TOTAL:
            return failure  # no single case is to blame
        failed, outcome, note = self.fails([failure.frame], failure.expected, time_limits)
        if (
            failed
            and failure.outcome.exit_reason is ExitReason.OUTPUT
            and outcome.exit_reason in (ExitReason.CPU, ExitReason.IDLE)
        ):
            return failure  # unbuffered, as it is printed here, the output takes longer to become too much
        if failed:
            return replace(failure, outcome=outcome, note=note)
        for after in (before[-1:], before[-50:], before):
            if not after:
                continue
            failed, outcome, note = self.fails([*after, failure.frame], failure.expected, time_limits)
            if failed:
                shortest = self._shorten(tuple(after), failure, time_limits)
                for _ in range(REPEATS):
                    failed, outcome, note = self.fails([*shortest, failure.frame], failure.expected, time_limits)
                    if not failed:
                        return replace(failure, stable=False)  # by chance, as it seems, and not by what came before
                return replace(failure, outcome=outcome, note=note, after=shortest)
        return replace(failure, stable=False)

    def _shorten(self, after: tuple[bytes, ...], failure: Failure, time_limits: TimeLimits) -> tuple[bytes, ...]:
        """Fewer earlier calls that still make the case fail: a single one where one is enough."""
        for one in dict.fromkeys(after[-40:][::-1]):
            if self.fails([one, failure.frame], failure.expected, time_limits)[0]:
                return (one,)
        return after


class LoadFailed(Exception):
    """Raised in the middle of judging if a process cannot be loaded again; carries the outcome."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__("the submission could not be loaded")
        self.outcome = outcome


def _complaint(loading: Exchange) -> Record | None:
    """What a process said of loading before it ended; that it worked is none."""
    got = records(loading.records, 1)
    return got[0] if got and got[0].status != Status.ANSWERED else None


def _outcome(worker: Worker, exchange: Exchange, record: Record | None, printed: tuple[int, int] = (0, 0)) -> Outcome:
    if record is None and exchange.exit_reason is None:
        raise InternalError("a batch ended without an answer")
    return Outcome(
        record=record,
        exit_reason=None if record is not None else exchange.exit_reason,
        status=exchange.status,
        page=exchange.page,
        stdout=bytes(worker.stdout[printed[0] :]).decode("utf-8", "replace"),
        stderr=bytes(worker.stderr[printed[1] :]).decode("utf-8", "replace"),
        limit_s=exchange.limit_s,
        cut_bytes=max(0, worker.written - len(worker.stdout) - len(worker.stderr)),
    )
