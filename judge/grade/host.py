"""Who uses this machine: judgings side by side, and what is timed, which has it for itself.

Of all that grade for one user on it, be it for several clients or with homes of their own. A process that ends leaves
by itself. Where the two files cannot be made nobody waits.
"""

from __future__ import annotations

import fcntl
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path


@contextmanager
def together() -> Iterator[None]:
    """Waits only for what is timed, and for what waits to be."""
    with ExitStack() as room:
        with _locked("door", fcntl.LOCK_SH):
            room.enter_context(_locked("room", fcntl.LOCK_SH))
        yield


@contextmanager
def alone() -> Iterator[None]:
    """Waits until everybody else has left; meanwhile nobody comes in, or there would always be somebody."""
    with _locked("door", fcntl.LOCK_EX), _locked("room", fcntl.LOCK_EX):
        yield


@contextmanager
def _locked(name: str, how: int) -> Iterator[None]:
    with ExitStack() as stack:
        try:
            lock = os.open(_folder() / name, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
            stack.callback(os.close, lock)
            fcntl.flock(lock, how)
        except OSError:
            pass  # a temporary folder that cannot be written: timing has the reference beside it all the same
        yield


def _folder() -> Path:
    """Nobody else's. OSError where it is, or cannot be made."""
    folder = Path(tempfile.gettempdir(), f"judge-host-{os.getuid()}")
    folder.mkdir(mode=0o700, exist_ok=True)
    seen = folder.lstat()
    if not stat.S_ISDIR(seen.st_mode) or seen.st_uid != os.getuid():
        raise OSError(f"{folder} is somebody else's")
    return folder
