"""Timing the solutions of a package: in which order, for how long, and what is measured once more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.model.source import Source
from judge.run.request import Part
from judge.run.speed import RUNAWAY_FACTOR
from judge.verdict import Cases, Pitfall, Result, Timing, Verdict
from judge.verify.limits import SURELY_SLOW, Limits

NAMES = ("time_limit_exceeded/again.py", "accepted/loop.cpp", "accepted/index.py")
LIMIT = 20.0


class Judging:
    """Answers with the share of its limit that each solution takes, one after the other; the last one stays."""

    def __init__(self, shares: dict[str, list[float]], pitfalls: tuple[Pitfall, ...] = ()) -> None:
        self.shares, self.pitfalls = shares, pitfalls
        self.asked: list[tuple[str, float | None]] = []

    def __call__(self, source: Source, part: Part, end_after: float | None) -> tuple[str, str, Result]:
        assert part is Part.SPEED
        name = f"{source.path.parent.name}/{source.path.name}"
        self.asked.append((name, end_after))
        shares = self.shares[name]
        ratio = LIMIT * (shares.pop(0) if len(shares) > 1 else shares[0])
        verdict = Verdict.TIME_LIMIT if ratio > LIMIT else Verdict.ACCEPTED
        time = Timing(ratio, ratio, ratio, 10, 10, 1000, "random", LIMIT)
        cases = Cases(9, 9)
        return (
            verdict.value,
            "why",
            Result("mini/total", "py", verdict, cases, 1, "", time=time, pitfalls=self.pitfalls),
        )


class Module:
    file = Path("cases.py")

    def __init__(self, *pitfalls: str) -> None:
        self.pitfalls = [type("Family", (), {"name": name}) for name in pitfalls]


@pytest.fixture
def limits(mini_problem: Callable[..., Path]) -> Callable[..., Limits]:
    folder = mini_problem(files={"solutions/time_limit_exceeded/again.py": "class Solution: pass\n"})

    def make(shares: dict[str, list[float]], *pitfalls: str, **more: Any) -> tuple[Limits, Judging]:
        judging = Judging(shares, **more)
        module: Any = Module(*pitfalls)
        return Limits(load_problem(folder), module, judging), judging

    return make


@pytest.mark.parametrize(("slowest", "ended_after"), [(0.05, SURELY_SLOW), (0.45, 1.755), (0.9, RUNAWAY_FACTOR)])
def test_a_slow_one_runs_as_long_as_the_accepted_ones_ask_for(limits: Any, slowest: float, ended_after: float) -> None:
    made, judging = limits({NAMES[0]: [9.0], NAMES[1]: [0.01], NAMES[2]: [slowest]})
    found = made.found(NAMES)
    assert [name for name, _ in judging.asked] == ["accepted/index.py", "accepted/loop.cpp", NAMES[0]]
    assert [end for _, end in judging.asked] == [None, None, pytest.approx(ended_after)]
    assert (found.complaints, found.notes) == ((), ())
    assert [one.name for one in found.timed] == ["accepted/index.py", "accepted/loop.cpp", NAMES[0]]


def test_what_fails_is_measured_once_more_and_nothing_else_is(limits: Any) -> None:
    made, judging = limits({NAMES[0]: [9.0], NAMES[1]: [1.5, 0.1], NAMES[2]: [0.1]})
    found = made.found(NAMES)
    assert [name for name, _ in judging.asked[3:]] == ["accepted/loop.cpp"]
    assert found.complaints == ()
    (note,) = found.notes
    assert note.startswith("holds at the second try only: ")
    assert note.endswith("loop.cpp: expected accepted, got time_limit_exceeded: why")


def test_what_fails_twice_is_a_complaint(limits: Any) -> None:
    made, _ = limits({NAMES[0]: [0.5], NAMES[1]: [1.5], NAMES[2]: [0.1]})
    found = made.found(NAMES)
    assert [text.partition("expected ")[2] for text in found.complaints] == [
        "accepted, got time_limit_exceeded: why",
        "time_limit_exceeded, got accepted: why",
    ]
    assert found.notes == ()
    assert [one.name for one in found.timed] == ["accepted/index.py"]


def test_a_narrow_margin_is_measured_again_with_both_of_its_sides(limits: Any) -> None:
    made, judging = limits({NAMES[0]: [2.0, 2.4], NAMES[1]: [0.1], NAMES[2]: [0.9, 0.3]})
    found = made.found(NAMES)
    assert sorted(name for name, _ in judging.asked[3:]) == ["accepted/index.py", NAMES[0]]
    assert found.complaints == ()
    assert "limits.time_factor.py" in found.notes[0]
    made, _ = limits({NAMES[0]: [2.0], NAMES[1]: [0.1], NAMES[2]: [0.9]})
    assert "of their limits a factor of 2.2, expected 3" in made.found(NAMES).complaints[0]


def test_a_pitfall_has_to_catch_somebody(limits: Any) -> None:
    shares = {NAMES[0]: [9.0], NAMES[1]: [0.1], NAMES[2]: [0.1]}
    made, _ = limits(shares, "ones")
    assert "FAMILIES: 'ones': no solution" in made.found(NAMES).complaints[0]
    made, _ = limits(shares, "ones", pitfalls=(Pitfall("ones", 9, "slow"),))
    assert made.found(NAMES).complaints == ()
