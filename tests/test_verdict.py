"""The words of the verdicts, and the one object that ``--json`` prints."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest

from judge.verdict import (
    Cases,
    Check,
    Compile,
    Counterexample,
    FamilyTiming,
    Finding,
    Growth,
    Result,
    ShownCase,
    Tier,
    Timing,
    Verdict,
    Warned,
    from_json,
    to_json,
)

EMPTY = Result("arrays/two-sum", "cpp", Verdict.ACCEPTED, Cases(3, 4), 7, "hash")


@pytest.mark.parametrize(
    ("word", "heading"),
    [
        ("accepted", "Accepted"),
        ("wrong_answer", "Wrong Answer"),
        ("time_limit_exceeded", "Time Limit"),
        ("memory_limit_exceeded", "Memory Limit"),
        ("output_limit_exceeded", "Output Limit"),
        ("runtime_error", "Runtime Error"),
        ("compile_error", "Compile Error"),
        ("judge_error", "Judge Error"),
    ],
)
def test_the_words_others_rely_on(word: str, heading: str) -> None:
    assert Verdict(word).heading == heading


def test_there_are_eight_verdicts() -> None:
    assert len(Verdict) == 8


def test_what_does_not_apply_is_null_and_no_key_is_left_out() -> None:
    printed = json.loads(json.dumps(to_json(EMPTY, None)))
    for key in ("counterexample", "time", "complexity", "memory_kib", "compile", "attempt"):
        assert printed[key] is None
    assert printed["findings"] == []
    assert printed["cases"] == {"passed": 3, "total": 4}
    assert (printed["problem"], printed["language"], printed["verdict"]) == ("arrays/two-sum", "cpp", "accepted")


def test_the_contract_of_the_full_object() -> None:
    result = Result(
        "arrays/two-sum",
        "cpp",
        Verdict.WRONG_ANSWER,
        Cases(812, 5321),
        7,
        "hash",
        counterexample=Counterexample(
            ([3, 3], 6), [0, 1], [], True, ("duplicates",), Tier.EXHAUSTIVE, stdout="out", earlier=([1], 2)
        ),
        time=Timing(1.08, 1.03, 1.14, 812345, 752171, 100000, "random", 5.0),
        complexity=Growth("O(n)", "O(n)", True),
        memory_kib=5120,
        findings=(Finding("undefined-behaviour", "overflow", 3),),
        checks=(Check("moved-from", "…", None),),
        compile=Compile(0.44, False),
    )
    printed = json.loads(json.dumps(to_json(result, 17)))
    example = {key: printed["counterexample"][key] for key in ("args", "expected", "got", "labels", "stdout")}
    assert example == {"args": [[3, 3], 6], "expected": [0, 1], "got": [], "labels": ["duplicates"], "stdout": "out"}
    assert printed["counterexample"]["earlier"] == [[1], 2]
    assert printed["counterexample"]["tier"] == "exhaustive"
    time = {key: printed["time"][key] for key in ("ratio", "low", "high", "submission_ns", "reference_ns", "n")}
    assert time == {
        "ratio": 1.08,
        "low": 1.03,
        "high": 1.14,
        "submission_ns": 812345,
        "reference_ns": 752171,
        "n": 100000,
    }
    growth = {key: printed["complexity"][key] for key in ("found", "expected", "sure")}
    assert growth == {"found": "O(n)", "expected": "O(n)", "sure": True}
    assert printed["findings"] == [{"kind": "undefined-behaviour", "message": "overflow", "line": 3}]
    assert printed["checks"] == [{"name": "moved-from", "about": "…", "passed": None}]
    assert printed["compile"] == {"seconds": 0.44, "cached": False, "diagnostics": ""}
    assert (printed["memory_kib"], printed["attempt"]) == (5120, 17)


def test_every_field_of_a_result_is_printed() -> None:
    renamed = {"contained": "containment"}
    printed = to_json(EMPTY, None)
    assert {renamed.get(f.name, f.name) for f in fields(Result)} | {"attempt"} == set(printed)


def test_what_is_printed_can_be_read_back() -> None:
    full = Result(
        "arrays/two-sum",
        "py",
        Verdict.WRONG_ANSWER,
        Cases(812, 5321),
        7,
        "hash",
        counterexample=Counterexample(
            ([3, 3], None), None, [1.5], True, ("tie",), Tier.FIXED, "out", "err", "note", "trace", "why", 9, "scope",
            ([1],), "family",
        ),
        time=Timing(
            1.08, 1.03, 1.14, 812345, 752171, 100000, "random", 5.0, True, 33.5,
            (FamilyTiming("sorted", 100, 1.5, 1.0, 2.0, 30, 20),),
        ),
        complexity=Growth(
            None, "O(n)", False, "too noisy", "sorted", False, ("O(n log n)",), Growth("O(1)", "O(1)", True)
        ),
        memory_kib=5120,
        findings=(Finding("leak", "lost", None),),
        checks=(Check("moved-from", "about", None),),
        compile=Compile(0.5, True, "warning"),
        message="message",
        contained="reduced",
        seconds=2.25,
    )  # fmt: skip
    for result in (EMPTY, full):
        assert from_json(json.loads(json.dumps(to_json(result, 1)))) == result
    for wrong in ({}, {"verdict": "great"}, []):
        with pytest.raises((KeyError, TypeError, ValueError)):
            from_json(wrong)  # type: ignore[arg-type]


def test_warnings_and_shown_cases_come_back_as_they_were() -> None:
    shown = ShownCase(([1],), 1, None, answered=False, verdict=Verdict.TIME_LIMIT, stdout="a", note="n", cut_bytes=3)
    left_out = ShownCase(([2],), 2, None, answered=False, verdict=None)
    warned = Warned(4, 9, "odd", "uninitialized")
    result = Result(
        "a/b", "cpp", Verdict.ACCEPTED, Cases(0, 2), 1, "h", shown=(shown, left_out),
        compile=Compile(0.4, True, ""), warnings=(warned,),
    )  # fmt: skip
    printed = json.loads(json.dumps(to_json(result, 3)))
    assert printed["warnings"] == [{"line": 4, "column": 9, "message": "odd", "option": "uninitialized"}]
    assert [case["passed"] for case in printed["shown"]] == [False, None]
    assert from_json(printed) == result
