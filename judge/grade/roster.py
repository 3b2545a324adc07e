"""What each worker judges at the moment, here or on a cluster, and how fast it goes. Kept by the client."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from .units import Unit


@dataclass(frozen=True)
class Busy:
    """A worker and the unit that it is at since ``since_s``, by the clock of the client alone."""

    worker: str
    unit: Unit
    since_s: float


class Roster:
    """Who is at what. Any thread may write and read it; ``clock`` is in seconds and never goes back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._lock = threading.Lock()
        self._busy: dict[str, Busy] = {}

    def begin(self, worker: str, unit: Unit) -> None:
        """A worker has begun with a unit, which another one may have lost before."""
        with self._lock:
            self._busy[unit.key] = Busy(worker, unit, self.clock())

    def end(self, unit: Unit) -> None:
        """The answer of a unit has come, or nobody is at it any more."""
        with self._lock:
            self._busy.pop(unit.key, None)

    @contextmanager
    def at(self, worker: str, unit: Unit) -> Iterator[None]:
        self.begin(worker, unit)
        try:
            yield
        finally:
            self.end(unit)

    def busy(self) -> list[Busy]:
        """Who is at something, by the names of the workers; ``2`` before ``10``."""
        with self._lock:
            found = list(self._busy.values())
        return sorted(found, key=lambda one: (len(one.worker), one.worker, one.since_s))


class Pace:
    """How fast units come, in two stages that differ: side by side, and one at a time on a host."""

    def __init__(self, began_s: float) -> None:
        self._began_s = self._alone_since_s = began_s
        self._together = self._alone = 0

    def told(self, alone: bool, now_s: float) -> None:
        """Another unit has come, which was judged ``alone`` or together with others."""
        if alone:
            self._alone += 1
        else:
            self._together += 1
            self._alone_since_s = now_s

    def a_minute(self, now_s: float) -> float | None:
        """Units a minute in the stage that runs, None before the first."""
        if self._alone:
            return 60 * self._alone / max(now_s - self._alone_since_s, 1e-3)
        return 60 * self._together / max(now_s - self._began_s, 1e-3) if self._together else None

    def left_s(self, now_s: float, together: int, alone: int, workers: int) -> float | None:
        """Seconds until so many units are through, None where that cannot be told yet.

        Before anything was timed alone a unit is taken to need as long alone as it did of one of the ``workers``.
        """
        if not self._together and not self._alone:
            return None
        each_s = (self._alone_since_s - self._began_s) / max(self._together, 1)
        alone_s = (now_s - self._alone_since_s) / self._alone if self._alone else each_s * max(workers, 1)
        return each_s * together + alone_s * alone
