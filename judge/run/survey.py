"""What becomes of every case of a batch, right or wrong: unlike judging, which ends at the first failure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from ..cases.batch import Batch, Case
from ..execute.stream import LoadFailed, Runner
from ..execute.time_limits import TimeLimits
from ..execute.watching import ExitReason
from ..protocol import Command, Record, Status, frames, records
from .small import TIMED_OUT

AFTER_A_STOP = 16  # cases that are sent at once where one has just stopped the rest; doubled while all goes well


class Fate(Enum):
    """What became of a case that failed."""

    WRONG = "wrong"
    STOPPED = "stopped"  # an exception, a crash, an answer that is none
    LATE = "late"  # ended for its time


@dataclass(frozen=True)
class Failed:
    """A case that failed; ``got`` is the encoded answer where there was one, ``note`` the comparison's sentence."""

    index: int
    case: Case
    fate: Fate
    got: bytes = b""
    note: str = ""


@dataclass(frozen=True)
class Survey:
    """The first ``looked_at`` cases of a batch of ``total`` were judged; ``failed`` of them, in order."""

    looked_at: int
    total: int
    failed: tuple[Failed, ...]

    @property
    def whole(self) -> bool:
        return self.looked_at == self.total

    @property
    def bits(self) -> int:
        """The failing cases as bits."""
        bits = 0
        for one in self.failed:
            bits |= 1 << one.index
        return bits


def survey(
    runner: Runner, batch: Batch, time_limits: TimeLimits, clock: Callable[[], float], budget_s: float
) -> Survey:
    """Judges every case of ``batch``, in order and in one process for as long as that lives, until ``budget_s`` seconds
    are over. LoadFailed where the submission cannot be loaded."""
    ends = clock() + budget_s
    failed: list[Failed] = []
    looked_at = 0
    runner.close()
    for chunk in batch.chunks():
        if clock() > ends:
            break
        if (stopped := runner.load()) is not None:
            raise LoadFailed(stopped.outcome)
        exchange = runner.worker().exchange(Command.JUDGE, chunk.frames, chunk.count, time_limits)
        if exchange.exit_reason is None and exchange.records == chunk.records:
            looked_at += chunk.count
            continue
        cases = list(chunk.cases)
        got = records(exchange.records, len(cases))
        size = len(cases)
        at = _take(runner, chunk.first, 0, cases, got, failed)
        if exchange.exit_reason is not None:
            runner.close()
        while at < len(cases):
            if clock() > ends:
                return Survey(chunk.first + at, batch.count, tuple(failed))
            if (stopped := runner.load()) is not None:
                raise LoadFailed(stopped.outcome)
            sent = cases[at : at + size]
            blob = frames([case.frame for case in sent])
            # Answers that were given and not yet written when a process ends would be lost.
            exchange = runner.worker().exchange(Command.JUDGE, blob, len(sent), time_limits, unbuffered=True)
            got = records(exchange.records, len(sent))
            at = _take(runner, chunk.first, at, sent, got, failed)
            if exchange.exit_reason is ExitReason.TOTAL:  # many calls took it together: no case is to blame
                return Survey(chunk.first + at, batch.count, tuple(failed))
            if exchange.exit_reason is not None:
                if len(got) < len(sent):
                    late = exchange.exit_reason in TIMED_OUT
                    failed.append(Failed(chunk.first + at, cases[at], Fate.LATE if late else Fate.STOPPED))
                    at += 1
                runner.close()
            size = min(2 * size, len(cases)) if len(got) == len(sent) else AFTER_A_STOP
        looked_at += chunk.count
    return Survey(looked_at, batch.count, tuple(failed))


def _take(runner: Runner, first: int, at: int, sent: list[Case], got: list[Record], failed: list[Failed]) -> int:
    """Judges the answers that came; the place behind the last."""
    for case, record in zip(sent, got, strict=False):
        if record.status == Status.ANSWERED:
            if record.payload != case.answer:
                note = runner.judge(case.frame, case.answer, record.payload)
                if note is not None:
                    failed.append(Failed(first + at, case, Fate.WRONG, record.payload, note))
        else:
            failed.append(Failed(first + at, case, Fate.STOPPED))
        at += 1
    return at
