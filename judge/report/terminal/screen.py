"""A full screen of the terminal: painted line by line, keys read one by one, given back on every way out.

Theory of operation. The alternate screen keeps what was there before; the terminal is switched to single keys with
no signals of its own, so that Ctrl-C and Ctrl-Z are keys like any other. Leaving the context manager restores both;
SIGTERM, SIGHUP and errors come through it as exceptions (judge.cli.main). After SIGSTOP and SIGCONT, and after a
program that used the terminal meanwhile, all is set again. The size is asked at each painting, so no signal
has to arrive for a resized window.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import termios
from collections.abc import Iterator, Mapping, Sequence
from types import FrameType, TracebackType
from typing import Any

from ...errors import UserError
from .keys import Keys

# alternate screen, no cursor, no wrapping at the margin, pastes marked as such
_ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[?2004h\x1b[2J"
_LEAVE = "\x1b[?2004l\x1b[?7h\x1b[?25h\x1b[0m\x1b[?1049l"
SMALLEST = (40, 10)
ESCAPE_S = 0.05


class TerminalGone(Exception):
    """The window was closed: nothing can be read or shown any more."""


class Screen:
    """The terminal on ``output``, with its keys from ``keyboard`` (file descriptors). A context manager."""

    def __init__(self, keyboard: int, output: int, *, encoding: str, environ: Mapping[str, str] = os.environ) -> None:
        if environ.get("TERM", "dumb") == "dumb":
            raise UserError("This needs a terminal that can place its cursor, and TERM says dumb.")
        self._in, self._out, self.encoding = keyboard, output, encoding
        self._keys = Keys()
        self._saved: list[Any] | None = None
        self._painted: list[str] = []
        self._size = (0, 0)
        self._resumed = False

    def __enter__(self) -> Screen:
        self._before = signal.getsignal(signal.SIGCONT)
        signal.signal(signal.SIGCONT, self._continued)
        try:
            self._saved = termios.tcgetattr(self._in)
            self._take()
        except BaseException:
            self._give_back()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, t: TracebackType | None) -> None:
        self._give_back()

    def _continued(self, number: int, frame: FrameType | None) -> None:
        self._resumed = True

    def _take(self) -> None:
        assert self._saved is not None
        mode = [*self._saved[:6], list(self._saved[6])]
        mode[0] &= ~(termios.IXON | termios.ICRNL | termios.INLCR)
        mode[3] &= ~(termios.ICANON | termios.ECHO | termios.ISIG | termios.IEXTEN)
        mode[6][termios.VMIN], mode[6][termios.VTIME] = 1, 0
        try:
            termios.tcsetattr(self._in, termios.TCSADRAIN, mode)
        except termios.error:
            raise TerminalGone from None
        self._painted = []
        self._write(_ENTER)

    def _give_back(self) -> None:
        signal.signal(signal.SIGCONT, self._before)
        if self._saved is None:
            return
        with contextlib.suppress(TerminalGone):
            self._write(_LEAVE)
        with contextlib.suppress(termios.error):
            termios.tcsetattr(self._in, termios.TCSADRAIN, self._saved)

    @contextlib.contextmanager
    def lent(self) -> Iterator[None]:
        """The terminal as it was before, for another program; taken again afterwards."""
        assert self._saved is not None
        self._write(_LEAVE)
        termios.tcsetattr(self._in, termios.TCSADRAIN, self._saved)
        try:
            yield
        finally:
            self._take()

    def stop(self) -> None:
        """What Ctrl-Z does: back to the shell until it says ``fg``."""
        with self.lent():
            os.kill(os.getpid(), signal.SIGTSTP)

    @property
    def size(self) -> tuple[int, int]:
        """(columns, lines) now; a terminal that does not know says 80 by 24."""
        try:
            columns, lines = os.get_terminal_size(self._out)
        except OSError:
            columns, lines = 0, 0
        return max(columns or 80, SMALLEST[0]), max(lines or 24, SMALLEST[1])

    def paint(self, lines: Sequence[str]) -> None:
        """Shows ``lines`` from the top, each at most as wide as the screen; only what differs is written."""
        if self._resumed:
            self._resumed = False
            self._take()
        size = self.size
        if size != self._size:
            self._size, self._painted = size, []
        rows = [*lines, *[""] * size[1]][: size[1]]
        parts = [] if self._painted else ["\x1b[0m\x1b[2J"]
        for i, row in enumerate(rows):
            if not self._painted or self._painted[i] != row:
                parts.append(f"\x1b[{i + 1};1H\x1b[0m\x1b[K{row}\x1b[0m")
        self._painted = rows
        if parts:
            self._write("".join(parts))

    def repaint(self) -> None:
        """Paints everything next time: something else wrote on the terminal."""
        self._painted = []

    def keys(self, timeout_s: float) -> list[str]:
        """What was pressed, after at most ``timeout_s``. Raises TerminalGone."""
        ready, _, _ = select.select([self._in], [], [], timeout_s)
        if not ready:
            return self._keys.idle()
        try:
            data = os.read(self._in, 4096)
        except OSError:
            raise TerminalGone from None
        if not data:
            raise TerminalGone
        keys = self._keys.feed(data)
        if not keys and not select.select([self._in], [], [], ESCAPE_S)[0]:
            keys = self._keys.idle()
        return keys

    def _write(self, text: str) -> None:
        data = text.encode(self.encoding, "replace")
        while data:
            try:
                data = data[os.write(self._out, data) :]
            except BlockingIOError:
                select.select([], [self._out], [])
            except OSError:
                raise TerminalGone from None
