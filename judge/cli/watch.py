"""Runs something again whenever a file is saved, also by editors that replace the file."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path

from ..errors import UserError

POLL_S = 0.15
SETTLE_S = 0.1  # a save in several steps is one save


def _state(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def watch_file(path: Path, work: Callable[[], int]) -> int:
    """Runs ``work`` now and after every change of ``path`` until Ctrl-C; the exit status of the last run."""
    gc.enable()
    status = 0
    while True:
        before = _state(path)
        try:
            status = work()
        except UserError as error:
            print(f"judge: {error}", file=sys.stderr)
            status = 2
        print("\nWatching the file; Ctrl-C ends.", file=sys.stderr)
        try:
            _wait(path, before)
        except KeyboardInterrupt:
            return status
        if sys.stdout.isatty():
            sys.stdout.write("\x1b[2J\x1b[H")


def _wait(path: Path, before: tuple[int, int, int] | None) -> None:
    """Returns when the file is there, differs from ``before`` and has not changed for a moment."""
    while True:
        time.sleep(POLL_S)
        seen = _state(path)
        if seen is None or seen == before:
            continue
        time.sleep(SETTLE_S)
        if _state(path) == seen:
            return
