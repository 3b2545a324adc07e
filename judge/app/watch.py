"""Whether a file was saved: also by editors that replace it, write it in steps, or delete it first.

Theory of operation. ``look`` is called every tenth of a second or so. A new mtime, size or inode starts a waiting time;
when nothing changed for SETTLE_S the content is read. A save is content that differs from what was last seen; with
``every`` it is also one that leaves the file empty or unreadable, for that is to be told. While the file is not there
nothing is a save: editors that delete and write again come back soon; one that does not within GONE_S is gone.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

POLL_S = 0.1
SETTLE_S = 0.15  # a save in several steps is one save
GONE_S = 1.0
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
        self._readable = self._read()

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
        before, was_readable = self.text, self._readable
        self._readable = self._read()
        if self.every and not (self._readable and was_readable):
            return True
        return self._readable and self.text != before

    def wait(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        gone: Callable[[], None] = lambda: None,
    ) -> None:
        """Returns when the file was saved. ``gone`` is called once when it is gone."""
        there_s: float | None = clock()
        while not self.look(now_s := clock()):
            if not self.gone:
                there_s = now_s
            elif there_s is not None and now_s - there_s >= GONE_S:
                gone()
                there_s = None
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
