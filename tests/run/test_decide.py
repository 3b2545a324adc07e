"""The priority of the verdicts, pair by pair: what decides where several are possible."""

from __future__ import annotations

import signal
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from judge.execute.stream import Outcome
from judge.execute.watching import ExitReason
from judge.protocol import Fault, Page, Record, Status
from judge.run.decide import decide
from judge.verdict import Verdict

LIMIT_MIB = 64


def ended(exit_reason: ExitReason, number: int | None = None, stderr: str = "", **page: Any) -> Outcome:
    fields: dict[str, Any] = {"started": 1, "fault": Fault.NONE, "out_of_memory": False, "data_kib": 0, "ready": True}
    return Outcome(None, exit_reason, -number if number else None, Page(**{**fields, **page}), "", stderr)


def verdict(outcome: Outcome) -> Verdict:
    return decide(outcome, "", LIMIT_MIB, "cpp").verdict


@pytest.mark.parametrize(
    ("status", "language", "expected", "note", "trace"),
    [
        (Status.ANSWERED, "cpp", Verdict.WRONG_ANSWER, "the note", None),
        (Status.MALFORMED, "cpp", Verdict.WRONG_ANSWER, "text", None),
        (Status.OUT_OF_MEMORY, "cpp", Verdict.MEMORY_LIMIT, "More than 64 MiB were asked for.", None),
        (Status.RAISED, "cpp", Verdict.RUNTIME_ERROR, "An exception left the function: text", None),
        (Status.RAISED, "py", Verdict.RUNTIME_ERROR, None, "text"),
        (77, "cpp", Verdict.RUNTIME_ERROR, "An exception left the function: text", None),
    ],
)
def test_a_record(status: int, language: str, expected: Verdict, note: str | None, trace: str | None) -> None:
    decision = decide(Outcome(Record(status, b"text"), None), "the note", LIMIT_MIB, language)
    assert (decision.verdict, decision.note, decision.trace) == (expected, note, trace)


ENDINGS = {
    ExitReason.OUTPUT: Verdict.OUTPUT_LIMIT,
    ExitReason.MEMORY: Verdict.MEMORY_LIMIT,
    ExitReason.THREADS: Verdict.RUNTIME_ERROR,
    ExitReason.CPU: Verdict.TIME_LIMIT,
    ExitReason.TOTAL: Verdict.TIME_LIMIT,
    ExitReason.IDLE: Verdict.TIME_LIMIT,
    ExitReason.BROKEN: Verdict.RUNTIME_ERROR,
    ExitReason.EXITED: Verdict.RUNTIME_ERROR,
    ExitReason.SIGNALLED: Verdict.RUNTIME_ERROR,
}


def test_every_ending_has_its_verdict() -> None:
    assert {exit_reason: verdict(ended(exit_reason)) for exit_reason in ExitReason} == ENDINGS


# From strong to weak: what a signal or the page says beside an exit reason. The judge's own kill is no signal here.
SIGNS: dict[str, tuple[dict[str, Any], Verdict]] = {
    "file size signal": ({"number": signal.SIGXFSZ}, Verdict.OUTPUT_LIMIT),
    "allocation refused": ({"out_of_memory": True}, Verdict.MEMORY_LIMIT),
    "memory full": ({"data_kib": LIMIT_MIB * 1024 + 1}, Verdict.MEMORY_LIMIT),
    "cpu signal": ({"number": signal.SIGXCPU}, Verdict.TIME_LIMIT),
    "abort": ({"number": signal.SIGABRT}, Verdict.RUNTIME_ERROR),
    "stack": ({"number": signal.SIGSEGV, "fault": Fault.STACK_OVERFLOW}, Verdict.RUNTIME_ERROR),
    "null": ({"number": signal.SIGSEGV, "fault": Fault.NULL_POINTER}, Verdict.RUNTIME_ERROR),
    "memory not full": ({"number": signal.SIGSEGV, "data_kib": LIMIT_MIB * 1024}, Verdict.RUNTIME_ERROR),
}
ORDER = [Verdict.OUTPUT_LIMIT, Verdict.MEMORY_LIMIT, Verdict.TIME_LIMIT, Verdict.RUNTIME_ERROR]


@pytest.mark.parametrize(("first", "second"), list(product(SIGNS, SIGNS)))
def test_of_two_signs_of_a_crash_the_stronger_decides(first: str, second: str) -> None:
    (a, expected_a), (b, expected_b) = SIGNS[first], SIGNS[second]
    if any(a[key] != b[key] for key in a.keys() & b.keys()):
        a, expected_a = b, expected_b  # one process has one signal: the pair does not exist
    expected = min(expected_a, expected_b, key=ORDER.index)
    if {first, second} == {"memory full", "stack"}:
        expected = Verdict.RUNTIME_ERROR  # a full stack is large as well, and no fault of the heap
    assert verdict(ended(ExitReason.SIGNALLED, **{**a, **b})) is expected


@pytest.mark.parametrize(
    "exit_reason", [ExitReason.OUTPUT, ExitReason.MEMORY, ExitReason.CPU, ExitReason.TOTAL, ExitReason.IDLE]
)
@pytest.mark.parametrize("sign", ["allocation refused", "memory full", "stack", "null"])
def test_what_the_judge_ended_is_called_by_its_reason_whatever_the_page_says(
    exit_reason: ExitReason, sign: str
) -> None:
    page = {key: value for key, value in SIGNS[sign][0].items() if key != "number"}
    expected = ENDINGS[exit_reason]
    if sign == "allocation refused" and expected is Verdict.TIME_LIMIT:
        expected = Verdict.MEMORY_LIMIT  # it was refused memory, and is slow for want of it
    assert verdict(ended(exit_reason, **page)) is expected


@pytest.mark.parametrize(
    ("exit_reason", "words"),
    [
        (ExitReason.CPU, "within 1.5 s of CPU time"),
        (ExitReason.TOTAL, "more than 12 s of CPU time"),
        (ExitReason.IDLE, "does not come back within 1.5 s"),
    ],
)
def test_the_limit_that_was_exceeded_is_named(exit_reason: ExitReason, words: str) -> None:
    outcome = replace(ended(exit_reason), limit_s=12.0 if exit_reason is ExitReason.TOTAL else 1.5)
    note = decide(outcome, "", LIMIT_MIB, "cpp").note
    assert note is not None
    assert words in note


def test_an_exit_is_never_an_answer_and_never_a_limit() -> None:
    outcome = Outcome(None, ExitReason.EXITED, 0, Page(1, Fault.NONE, True, 10**9, True))
    decision = decide(outcome, "", LIMIT_MIB, "cpp")
    assert decision.verdict is Verdict.RUNTIME_ERROR
    assert "exit status 0" in str(decision.note)


@pytest.mark.parametrize(
    ("outcome", "words", "trace"),
    [
        (ended(ExitReason.SIGNALLED, signal.SIGSEGV, fault=Fault.STACK_OVERFLOW), "Stack overflow", None),
        (ended(ExitReason.SIGNALLED, signal.SIGSEGV, fault=Fault.NULL_POINTER), "null pointer", None),
        (
            ended(ExitReason.SIGNALLED, signal.SIGSEGV, fault=Fault.OTHER),
            "not the program's own was used (SIGSEGV)",
            None,
        ),
        (ended(ExitReason.SIGNALLED, signal.SIGFPE), "division by zero (SIGFPE)", None),
        (
            ended(ExitReason.SIGNALLED, signal.SIGABRT, "vector:1: Assertion '__n < this->size()' failed.\n"),
            "ended by SIGABRT",
            "Assertion '__n < this->size()' failed",
        ),
        (
            ended(ExitReason.SIGNALLED, signal.SIGABRT, "a: f(): Assertion `x' failed."),
            "SIGABRT",
            "Assertion `x' failed",
        ),
        (ended(ExitReason.SIGNALLED, 99), "ended by signal 99", None),
        (Outcome(None, ExitReason.SIGNALLED, None, None), "ended by signal None", None),
        (ended(ExitReason.BROKEN), "descriptors that are not its own", None),
        (ended(ExitReason.IDLE), "waits for something", None),
    ],
)
def test_the_sentence_says_what_happened(outcome: Outcome, words: str, trace: str | None) -> None:
    decision = decide(outcome, "", LIMIT_MIB, "cpp")
    assert words in str(decision.note)
    assert decision.trace == trace
