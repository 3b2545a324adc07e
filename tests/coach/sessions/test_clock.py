"""What clocks do to a drill: set back, set forward, another zone, suspend, a restart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from judge.coach.clock import Moment, clock_text

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("shift", [-7200.0, 0.0, 7200.0], ids=["set back", "left alone", "set forward"])
def test_within_one_start_of_the_machine_setting_the_clock_changes_nothing(shift: float) -> None:
    before = Moment(NOON, "one", 500.0)
    after = Moment(NOON + timedelta(seconds=60 + shift), "one", 560.0)
    assert after.since(before) == 60.0


def test_across_a_restart_the_wall_clock_counts_and_never_takes_time_back() -> None:
    before = Moment(NOON, "one", 5000.0)
    assert Moment(NOON + timedelta(minutes=3), "two", 40.0).since(before) == 180.0
    assert Moment(NOON - timedelta(days=1), "two", 40.0).since(before) == 0.0


def test_a_moment_survives_the_log_in_any_zone() -> None:
    moment = Moment(NOON.astimezone(timezone(timedelta(hours=5, minutes=30))), "one", 12.5)
    again = Moment.from_data(moment.to_data())
    assert again == moment
    assert again.wall.timestamp() == NOON.timestamp()


@pytest.mark.parametrize("wall", ["2026-03-01T12:00:00", "yesterday", ""])
def test_a_moment_without_a_zone_is_refused(wall: str) -> None:
    with pytest.raises(ValueError, match=r"time zone|isoformat"):
        Moment.from_data({"wall": wall, "boot": "one", "boot_s": 1.0})


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (1500, "25:00"),
        (59.2, "01:00"),
        (0.4, "00:01"),
        (0, "00:00"),
        (3600, "1:00:00"),
        (-7.9, "+00:07"),
        (-3601, "+1:00:01"),
    ],
)
def test_the_clock_shows_a_started_second_as_left(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text
