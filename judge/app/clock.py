"""The clock and chance: read here and nowhere else in the application, and handed on as values."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..coach.clock import Moment


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def moment() -> Moment:
    """The moment by both clocks."""
    from ..coach.clock import Moment

    # Linux only; elsewhere the wall clock has to do.
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as stream:
            boot = stream.read().strip()
    except OSError:
        boot = ""
    if clock is None or not boot:
        return Moment(now(), "wall", now().timestamp())
    return Moment(now(), boot, time.clock_gettime(clock))


def fresh_seed() -> int:
    """A seed below 2**31, for those who give none."""
    return int.from_bytes(os.urandom(4), "little") >> 1
