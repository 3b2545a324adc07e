"""What workers are at, and how long the rest may take."""

from __future__ import annotations

from judge.grade.roster import Pace, Roster
from judge.grade.units import Unit


def unit(key: str) -> Unit:
    return Unit(key, "arrays/two-sum", "py", key, b"", 0)


def test_a_unit_is_at_the_worker_that_began_last_with_it() -> None:
    now = iter([1.0, 2.0, 5.0])
    roster = Roster(lambda: next(now))
    with roster.at("10", unit("a")):
        roster.begin("2", unit("b"))
        assert [(one.worker, one.unit.key, one.since_s) for one in roster.busy()] == [("2", "b", 2.0), ("10", "a", 1.0)]
        roster.begin("3", unit("b"))  # the first one was lost
        assert [(one.worker, one.since_s) for one in roster.busy()] == [("3", 5.0), ("10", 1.0)]
    roster.end(unit("b"))
    roster.end(unit("b"))
    assert roster.busy() == []


def test_the_second_stage_has_a_pace_of_its_own() -> None:
    pace = Pace(100.0)
    assert (pace.a_minute(101), pace.left_s(101, 10, 0, 4)) == (None, None)
    for now in (102, 104, 106, 108):
        pace.told(alone=False, now_s=now)
    assert (pace.a_minute(108), pace.left_s(108, 10, 0, 4)) == (30, 20)
    assert pace.left_s(108, 10, 3, 4) == 20 + 3 * 8  # as long as a unit took of one of four workers
    pace.told(alone=True, now_s=113)
    assert (pace.a_minute(113), pace.left_s(113, 0, 2, 4)) == (12, 10)


def test_a_run_that_only_times() -> None:
    pace = Pace(100.0)
    pace.told(alone=True, now_s=103)
    assert (pace.a_minute(103), pace.left_s(103, 0, 2, 1)) == (20, 6)
