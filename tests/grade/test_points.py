"""Points, attempts and deadlines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from judge.errors import UserError
from judge.grade.hand_ins import Placed
from judge.grade.outcome import Outcome, counted, in_time, outcome, to_judge
from judge.grade.points import Policy, load_policy, points_for

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)
ACCEPTED: dict[str, Any] = {"verdict": "accepted", "cases": {"passed": 10, "total": 10}, "findings": []}
WRONG: dict[str, Any] = {
    "verdict": "wrong_answer",
    "cases": {"passed": 4, "total": 10},
    "findings": [],
    "counterexample": {"tier": "exhaustive"},
}
ON_LARGE = {**WRONG, "counterexample": {"tier": "large"}}
TOO_SLOW = {**WRONG, "verdict": "time_limit_exceeded", "counterexample": None}
NOT_COMPILED = {**TOO_SLOW, "verdict": "compile_error", "cases": {"passed": 0, "total": 0}}


def found(kind: str) -> dict[str, Any]:
    return {**ACCEPTED, "findings": [{"kind": kind, "message": "", "line": None}]}


@pytest.mark.parametrize(
    ("result", "policy", "late", "expected"),
    [
        (ACCEPTED, Policy(), 0, 1.0),
        (WRONG, Policy(), 0, 0.0),
        (None, Policy(partial=1.0), 0, 0.0),
        (WRONG, Policy(partial=0.5), 0, 0.2),
        (found("slow-growth"), Policy(), 0, 1.0),
        (found("slow-growth"), Policy(slow_growth=0.6), 0, 0.6),
        (found("undefined-behaviour"), Policy(undefined_behaviour=0.9), 0, 0.9),
        (found("printing"), Policy(slow_growth=0.6, undefined_behaviour=0.9), 0, 1.0),
        (ACCEPTED, Policy(accepted=10, late_per_day=1, until=NOON), 0, 10),
        (ACCEPTED, Policy(accepted=10, late_per_day=1, until=NOON), 1, 9),
        (ACCEPTED, Policy(accepted=10, late_per_day=1, until=NOON), 25 * 3600, 8),
        (ACCEPTED, Policy(accepted=1, late_per_day=1, until=NOON), 99 * 86400, 0),
        ({**WRONG, "cases": {"passed": 0, "total": 0}}, Policy(partial=1), 0, 0),
        (WRONG, Policy(small=0.6), 0, 0),
        (ON_LARGE, Policy(small=0.6), 0, 0.6),
        (ON_LARGE, Policy(partial=1, small=0.3), 0, 0.4),
        (TOO_SLOW, Policy(small=0.6), 0, 0.6),
        (NOT_COMPILED, Policy(small=0.6), 0, 0),
        (WRONG, Policy(fixed=0.2), 0, 0.2),
        ({**WRONG, "cases": {"passed": 3, "total": 10}}, Policy(fixed=0.2), 0, 0),
        (ON_LARGE, Policy(fixed=0.2, small=0.6), 0, 0.6),
        (NOT_COMPILED, Policy(fixed=0.2), 0, 0),
        (TOO_SLOW, Policy(fixed=0.2), 0, 0.2),
        ({**WRONG, "counterexample": None, "cases": {"passed": 17, "total": 23}}, Policy(fixed=0.2), 0, 0),
        (ON_LARGE, Policy(small=0.6, late_per_day=0.5, until=NOON), 1, 0.1),
    ],
)
def test_points(result: dict[str, Any] | None, policy: Policy, late: int, expected: float) -> None:
    assert points_for(result, policy, NOON + timedelta(seconds=late), fixed=4) == expected


def placed(person: str, minutes: int, name: str = "") -> Placed:
    return Placed(
        person, "arrays/two-sum", Path("x"), name or f"{person}/{minutes}.py", NOON + timedelta(minutes=minutes)
    )


def told(person: str, minutes: int, result: dict[str, Any]) -> Outcome:
    return outcome(placed(person, minutes), result, None, Policy())


def test_which_attempts_count() -> None:
    every = [told("ana", 0, ACCEPTED), told("ana", 1, WRONG), told("bo", 0, WRONG), told("bo", 1, WRONG)]
    assert list(counted(every, "all")) == every
    assert list(counted(every, "last")) == [every[1], every[3]]
    assert list(counted(every, "best")) == [every[0], every[2]]
    hand_ins = [one.placed for one in every]
    assert list(to_judge(hand_ins, "last")) == [hand_ins[1], hand_ins[3]]
    assert list(to_judge(hand_ins, "best")) == list(to_judge(hand_ins, "all")) == hand_ins


def test_what_is_late_does_not_count_unless_it_loses_points() -> None:
    early, late = placed("ana", 0), placed("ana", 1)
    for policy, expected in (
        (Policy(), ([early, late], [])),
        (Policy(until=NOON), ([early], [late])),
        (Policy(until=NOON, late_per_day=0.1), ([early, late], [])),
    ):
        on_time, too_late = in_time([early, late], policy)
        assert (list(on_time), list(too_late)) == expected
        assert (len(on_time), len(too_late)) == tuple(map(len, expected))


def test_a_policy_is_read_and_its_errors_name_the_key(tmp_path: Path) -> None:
    file = tmp_path / "points.toml"
    file.write_text('accepted = 10\npartial = 4.0\nuntil = 2026-03-31T12:00:00Z\nshow = "verdict"\n')
    assert load_policy(file) == Policy(10, 4.0, until=NOON, show="verdict")
    for text, message in (
        ("acceptd = 1", "acceptd: there is no such key"),
        ("accepted = -1", "accepted: expected a number"),
        ("partial = true", "partial: expected a number"),
        ('show = "all"', "show: expected one of"),
        ('until = "soon"', "until: 'soon' is no moment"),
        ("accepted =", "not valid TOML"),
    ):
        file.write_text(text)
        with pytest.raises(UserError, match=message):
            load_policy(file)
