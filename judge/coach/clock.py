"""Elapsed time that survives what happens to clocks: set back, set forward, another zone, suspend, a restart.

Theory of operation. A moment holds two readings: the wall clock in UTC, and the seconds since the machine was started
(CLOCK_BOOTTIME, which goes on while it is suspended) with the name of that start. Between two moments of one start the
second reading decides, so that setting the clock changes nothing and a suspended machine's clock ran on, as an
interviewer's would. Across a restart there is only the wall clock; it never takes time back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any


@dataclass(frozen=True)
class Moment:
    """``wall`` has a time zone; ``boot`` names a start of a machine, ``boot_s`` the seconds since then."""

    wall: datetime
    boot: str
    boot_s: float

    def to_data(self) -> dict[str, Any]:
        """As it stands in the data of an event."""
        return {"wall": self.wall.isoformat(), "boot": self.boot, "boot_s": round(self.boot_s, 3)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Moment:
        """The reverse; ValueError, KeyError or TypeError for anything else."""
        wall = datetime.fromisoformat(data["wall"])
        if wall.tzinfo is None:
            raise ValueError(f"{data['wall']} has no time zone")
        return cls(wall, str(data["boot"]), float(data["boot_s"]))

    def since(self, earlier: Moment) -> float:
        """Seconds from ``earlier`` to this moment, never less than none."""
        if self.boot == earlier.boot:
            return max(0.0, self.boot_s - earlier.boot_s)
        return max(0.0, (self.wall - earlier.wall).total_seconds())

    def after(self, seconds: float) -> Moment:
        """The moment ``seconds`` later, as far as can be told now."""
        return Moment(self.wall + timedelta(seconds=seconds), self.boot, self.boot_s + seconds)


def clock_text(seconds: float) -> str:
    """``24:59``, ``1:04:59`` for what is left, rounded up; ``+00:07`` for what is over."""
    over = seconds < 0
    whole = int(-seconds) if over else -int(-seconds // 1)
    hours, rest = divmod(whole, 3600)
    text = f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60:02}:{rest % 60:02}"
    return f"+{text}" if over else text


def minutes_text(seconds: float) -> str:
    """A length of time in words: ``48 s``, ``12 min``, ``1 h 05 min``."""
    if seconds < 59.5:
        return f"{round(seconds)} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02} min"
