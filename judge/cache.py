"""Keeps a folder of the cache bounded: now and then what was unused for the longest time goes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from .files import TEMPORARY, remove

HOUR_S, DAY_S = 3600.0, 86400.0
MARKER = ".pruned"  # its mtime says when it was done last


def prune(folder: Path, entries: Iterable[Path], keep: int, now_s: float) -> bool:
    """Removes all but the ``keep`` of ``entries`` that were changed last, at most once an hour.

    ``entries`` are files or folders somewhere below ``folder``; between two prunings they are not asked for, and a call
    costs one ``stat``. ``now_s`` is the wall clock. What was left unfinished beside them for a day goes as well.
    Whether it was done; an entry that cannot be removed, or that another judge removes meanwhile, is passed over.
    """
    marker = folder / MARKER
    with contextlib.suppress(OSError):
        if 0 <= now_s - marker.stat().st_mtime < HOUR_S:
            return False
    with contextlib.suppress(OSError):
        marker.touch()  # first: of two judges only one does the work
    found = []
    for entry in entries:
        with contextlib.suppress(OSError):
            found.append((entry.stat().st_mtime, entry))
    left = [(at, entry) for at, entry in found if not entry.name.startswith(TEMPORARY)]
    left.sort(key=lambda pair: pair[0], reverse=True)
    unfinished = [entry for at, entry in found if entry.name.startswith(TEMPORARY) and now_s - at >= DAY_S]
    for entry in [*unfinished, *(entry for _, entry in left[keep:])]:
        remove(entry)
    return True
