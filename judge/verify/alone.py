"""Measuring alone: of all that proves packages on one cache, one at a time."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def alone(cache: Path) -> Iterator[None]:
    """Waits until nobody else is within; a process that ends leaves by itself. OSError where ``cache`` is read-only."""
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "timing.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
