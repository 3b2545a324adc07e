"""What is judged once more, alone: where time decides the verdict or nearly, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from judge.grade.stages import doubtful, settled, to_be_timed


def result(verdict: str, low: float | None = None, high: float = 0.0, **more: Any) -> dict[str, Any]:
    time = None if low is None else {"low": low, "high": high or low, "limit": 10.0, "borderline": False}
    return {"verdict": verdict, "time": time, "message": None, **more}


@pytest.mark.parametrize(
    ("one", "again"),
    [
        (result("accepted", 1.0, 1.2), False),
        (result("accepted", 4.0, 4.9), False),
        (result("accepted", 4.0, 5.0), True),
        (result("accepted", 9.0, 12.0), True),
        (result("accepted", 1.0, 1.2, message="Small inputs take so long that 7 of them were left out"), True),
        (result("accepted", message="A light package"), False),
        (result("time_limit_exceeded"), True),  # a small case was ended
        (result("time_limit_exceeded", 12.0, 13.0), True),
        (result("time_limit_exceeded", 20.0), True),  # a call was ended at twice its limit
        (result("time_limit_exceeded", 20.1, 22.0), False),
        (result("wrong_answer"), False),
        (result("wrong_answer", 9.0, 12.0), False),
        (result("compile_error"), False),
    ],
)
def test_what_the_second_stage_judges(one: dict[str, Any], again: bool) -> None:
    assert to_be_timed(one) is again


def test_another_host_is_asked_about_what_touches_the_limit_or_is_just_above() -> None:
    touches = result("accepted", 9.0, 12.0)
    touches["time"]["borderline"] = True
    assert doubtful(touches)
    assert doubtful(result("time_limit_exceeded", 12.0, 13.0))
    assert not doubtful(result("accepted", 4.0, 6.0))
    assert not doubtful(result("time_limit_exceeded", 20.0))  # ended, alone on its host
    assert not doubtful(result("time_limit_exceeded"))


def test_too_slow_is_what_is_so_on_both_hosts() -> None:
    slow, quick = result("time_limit_exceeded", 12.0, 13.0), result("accepted", 8.0, 9.0)
    assert settled(slow, dict(slow)) == slow
    for found in (settled(slow, quick), settled(quick, slow)):
        assert found["verdict"] == "accepted"
        assert found["time"] == {**quick["time"], "borderline": True}
    wrong = result("wrong_answer")
    assert settled(slow, wrong) == settled(wrong, slow) == wrong
