"""Whether a file was saved: also by editors that replace it, write it in steps, or delete it first.

Theory of operation. ``look`` is called every tenth of a second or so. A new mtime, size or inode starts a waiting time;
when nothing changed for SETTLE_S the content is read. A save is content that differs from what was last seen; with
``every`` it is any such change, also one that leaves the content as it was or the file unreadable. While the file is
not there nothing is a save: editors that delete and write again come back soon.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

POLL_S = 0.1
SETTLE_S = 0.15  # a save in several steps is one save
LARGEST = 1 << 20


class FileWatch:
    """One file. ``now_s`` is any clock that only goes on; ``text`` is the content last seen, for when it is deleted."""

    def __init__(self, path: Path, *, every: bool = False) -> None:
        self.path, self.every = path, every
        self.gone = False
        self.text: bytes | None = None
        self._state: tuple[int, int, int] | None = None
        self._changed_s: float | None = None
        self._seen = self._stat()
        self._read()

    def look(self, now_s: float) -> bool:
        """Whether the file was saved since the last time."""
        state = self._stat()
        self.gone = state is None
        if state is None:
            return False
        if state != self._state:
            self._state, self._changed_s = state, now_s
            return False
        if self._changed_s is None or now_s - self._changed_s < SETTLE_S:
            return False
        self._changed_s = None
        if state == self._seen:
            return False
        before = self.text
        read = self._read()
        return self.every or (read and self.text != before)

    def wait(self, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep) -> None:
        """Returns when the file was saved."""
        while not self.look(clock()):
            sleep(POLL_S)

    def _read(self) -> bool:
        """Takes the content in; False where it cannot be read (it will be reported when it is judged)."""
        self._seen = self._state = self._stat()
        self.gone = self._seen is None
        if self._seen is None or self._seen[1] > LARGEST or not self.path.is_file():  # a pipe would not end
            return False
        try:
            data = self.path.read_bytes()
        except OSError:
            return False
        if not data.strip() and self.text:
            return False  # truncated before it is written, or emptied: nothing to judge, and nothing to remember
        self.text = data
        return True

    def write_back(self) -> bool:
        """Writes what was last seen, where the file is gone; whether that was done."""
        if self.text is None or self._stat() is not None:
            return False
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("xb") as stream:
                stream.write(self.text)
        except OSError:
            return False
        self._seen = self._state = self._stat()
        self.gone = False
        return True

    def _stat(self) -> tuple[int, int, int] | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino
