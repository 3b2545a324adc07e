"""The folders that processes work in: empty, locked by the judge that made them, removed with all that is in them."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
import time
from functools import cache
from pathlib import Path

from ..errors import EnvironmentFault
from . import interrupts

STALE_S = 60.0  # a folder that nobody holds and that is as old was left by a judge that was killed


class Folder:
    """An empty folder of a process's own, removed with everything in it.

    It is locked as long as its judge lives: what a judge that was killed has left is removed by the next one.
    """

    def __init__(self, parent: Path) -> None:
        self._lock = -1
        try:
            parent.mkdir(parents=True, exist_ok=True)
            clear_stale(parent)
            with interrupts.whole():
                self.path = Path(tempfile.mkdtemp(prefix="box-", dir=parent))
                self._lock = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY)
                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except KeyboardInterrupt:
            if self._lock >= 0:
                self.remove()
            raise
        except OSError as error:
            raise EnvironmentFault(
                f"Cannot create a working folder in {parent}: {error.strerror}. "
                "Set JUDGE_HOME to a folder you can write."
            ) from None

    def remove(self) -> None:
        """Removes it. May be called twice."""
        with interrupts.whole():
            if self._lock >= 0:
                os.close(self._lock)
                self._lock = -1
            _remove(self.path)


def _remove(path: Path) -> None:
    def again(function: object, path: str, _: object) -> None:
        # A submission may have taken the rights to its own folder away.
        with contextlib.suppress(OSError):
            os.chmod(os.path.dirname(path), 0o700)
            os.chmod(path, 0o700)
            os.unlink(path) if not os.path.isdir(path) else os.rmdir(path)

    shutil.rmtree(path, onerror=again)


@cache
def clear_stale(parent: Path) -> None:
    """Removes the folders that killed judges have left in ``parent``; looked for once by each judge."""
    for folder in parent.glob("box-*"):
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime < STALE_S:
                continue
            lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                _remove(folder)
            finally:
                os.close(lock)
