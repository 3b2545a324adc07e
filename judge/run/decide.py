"""From what became of a case to a verdict. Pure; the one place where a verdict is decided.

Priority, where a submission could get several: the first case that fails decides, in the order of the tiers; within a
case a process that ended decides over what it answered before, and what ended it is asked in this order: output,
memory, threads, time, then everything else as a runtime error. A time that is only slow is looked at last, when every
answer is right.
"""

from __future__ import annotations

import re
import signal
from dataclasses import dataclass

from ..execute.stream import Outcome
from ..execute.watching import THREADS_LIMIT, ExitReason
from ..languages import LANGUAGES
from ..protocol import Fault, Status
from ..verdict import Verdict

_MEANINGS = {
    "SIGSEGV": "memory that is not the program's own was used",
    "SIGFPE": "division by zero",
    "SIGSYS": "a system call that no submission may make",
}


@dataclass(frozen=True)
class Decision:
    """A verdict with a sentence on what happened and, where there is one, a traceback or message of the program."""

    verdict: Verdict
    note: str | None = None
    trace: str | None = None


def too_large(static_mib: int, memory_limit_mib: int) -> Decision | None:
    """Before a program is started: the system would refuse what its limit cannot hold, and not say why."""
    if static_mib <= memory_limit_mib:
        return None
    text = f"Global variables alone take {static_mib} MiB; the limit is {memory_limit_mib} MiB."
    return Decision(Verdict.MEMORY_LIMIT, text)


def decide(outcome: Outcome, note: str, memory_limit_mib: int, language: str) -> Decision:
    """``note`` is the comparison's sentence, used where the answer itself is wrong."""
    record = outcome.record
    if record is not None:
        if record.status == Status.ANSWERED:
            return Decision(Verdict.WRONG_ANSWER, note or None)
        if record.status == Status.MALFORMED:
            return Decision(Verdict.WRONG_ANSWER, record.text)
        if record.status == Status.OUT_OF_MEMORY:
            return Decision(Verdict.MEMORY_LIMIT, f"More than {memory_limit_mib} MiB were asked for.")
        if record.status == Status.ENDED:
            return Decision(Verdict.RUNTIME_ERROR, f"The program ended with exit code {record.text}, not with 0.")
        return Decision(Verdict.RUNTIME_ERROR, *LANGUAGES[language].uncaught(record.text))
    return _ended(outcome, memory_limit_mib)


def _ended(outcome: Outcome, memory_limit_mib: int) -> Decision:
    exit_reason, page = outcome.exit_reason, outcome.page
    number = -outcome.status if outcome.status is not None and outcome.status < 0 else None
    if exit_reason is ExitReason.OUTPUT or number == signal.SIGXFSZ:
        return Decision(Verdict.OUTPUT_LIMIT, "The program printed or wrote far more than any debugging needs.")
    # A full stack is large as well, and no fault of the heap.
    overflow = page is not None and page.fault is Fault.STACK_OVERFLOW
    refused = page is not None and page.out_of_memory
    full = refused or (page is not None and page.data_kib > memory_limit_mib * 1024 and not overflow)
    # A program that was refused memory and goes on is slow for want of it.
    late = exit_reason in (ExitReason.CPU, ExitReason.IDLE, ExitReason.TOTAL)
    if exit_reason is ExitReason.MEMORY or (full and exit_reason is ExitReason.SIGNALLED) or (refused and late):
        return Decision(Verdict.MEMORY_LIMIT, f"More than {memory_limit_mib} MiB were used.")
    if exit_reason is ExitReason.THREADS:
        return Decision(Verdict.RUNTIME_ERROR, f"The program started more than {THREADS_LIMIT} threads.")
    if exit_reason is ExitReason.CPU or number == signal.SIGXCPU:
        within = f"within {_seconds(outcome.limit_s)} of CPU time" if outcome.limit_s else "in time"
        return Decision(Verdict.TIME_LIMIT, f"The call did not come to an end {within}.")
    if exit_reason is ExitReason.TOTAL:
        more = f"took more than {_seconds(outcome.limit_s)} of CPU time, " if outcome.limit_s else "took "
        return Decision(Verdict.TIME_LIMIT, f"Small cases, but together they {more}many times what any of them should.")
    if exit_reason is ExitReason.IDLE:
        waited = f" within {_seconds(outcome.limit_s)}" if outcome.limit_s else ""
        return Decision(Verdict.TIME_LIMIT, f"The call waits for something and does not come back{waited}.")
    if exit_reason is ExitReason.BROKEN:
        return Decision(Verdict.RUNTIME_ERROR, "The program wrote to or closed descriptors that are not its own.")
    if exit_reason is ExitReason.EXITED:
        return Decision(
            Verdict.RUNTIME_ERROR,
            f"The program ended itself (exit status {outcome.status}) in the middle of a case: exit is no answer.",
        )
    if page is not None and page.fault is Fault.STACK_OVERFLOW:
        return Decision(Verdict.RUNTIME_ERROR, "Stack overflow: the recursion is too deep or has no end.")
    if page is not None and page.fault is Fault.NULL_POINTER:
        return Decision(Verdict.RUNTIME_ERROR, "A null pointer was followed (SIGSEGV).")
    assertion = re.search(r"Assertion '.*' failed|Assertion `.*' failed|terminate called.*", outcome.stderr)
    known = number is not None and number in signal.Signals._value2member_map_
    name = signal.Signals(number).name if known and number is not None else f"signal {number}"
    meaning = _MEANINGS.get(name)
    text = f"The program crashed: {meaning} ({name})." if meaning else f"The program was ended by {name}."
    return Decision(Verdict.RUNTIME_ERROR, text, assertion.group() if assertion else None)


def _seconds(limit_s: float) -> str:
    return f"{limit_s:.1f} s" if limit_s < 9.95 else f"{limit_s:.0f} s"
