"""A terminal for tests: a pseudo-terminal that the judge has as its own, and what can be read on its screen."""

from __future__ import annotations

import codecs
import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

PATIENCE_S = float(os.environ.get("JUDGE_TEST_PATIENCE", 60))
_SEQUENCE = re.compile(r"\x1b\[([?0-9;]*)([A-Za-z@`~])")
# The pseudo-terminal becomes the controlling one, so that closing it hangs up.
_START = """
import fcntl, runpy, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
sys.argv[0] = "judge"
runpy.run_module("judge", run_name="__main__")
"""


class Ended(AssertionError):
    """The judge ended where something was waited for."""


class Terminal:
    """``lines`` is what the screen shows; ``text`` all that was written to the ordinary screen."""

    def __init__(self, command: list[str], folder: Path, env: Mapping[str, str], size: tuple[int, int]) -> None:
        self.master, slave = pty.openpty()
        self.before = termios.tcgetattr(slave)
        self.resize(*size)
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-c", _START, *command],
            cwd=folder, env=dict(env), stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
        )  # fmt: skip
        # Kept open, so that the attributes can be read when the judge has gone.
        self.slave = slave
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.rest = self.text = ""
        self.at = (0, 0)
        self.full = False
        self.lines: list[str] = []

    def resize(self, columns: int, rows: int) -> None:
        self.columns, self.rows = columns, rows
        self.lines = [""] * rows
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def press(self, *keys: str) -> None:
        for key in keys:
            os.write(self.master, key.encode())

    @property
    def screen(self) -> str:
        return "\n".join(self.lines)

    def read(self, timeout_s: float) -> bool:
        """Takes in what was written; whether there may be more."""
        if not select.select([self.master], [], [], timeout_s)[0]:
            return True
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        self._feed(self.decoder.decode(data))
        return bool(data)

    def wait(self, seen: str | Callable[[Terminal], Any]) -> Any:
        """Reads until a text is on the screen, or a condition holds; what the condition gave."""
        end = time.monotonic() + PATIENCE_S
        while True:
            found = seen in self.screen if isinstance(seen, str) else seen(self)
            if found:
                return found
            assert time.monotonic() < end, f"waited in vain for {seen!r}:\n{self.screen}\n{self.text}"
            if self.process.poll() is not None and not self._pending():
                raise Ended(f"ended with {self.process.returncode}:\n{self.screen}\n{self.text}")
            self.read(0.05)

    def _pending(self) -> bool:
        if select.select([self.master], [], [], 0)[0]:
            return self.read(0)
        return False

    def end(self) -> int:
        """Reads until the judge has ended; its status."""
        end = time.monotonic() + PATIENCE_S
        while self.process.poll() is None:
            assert time.monotonic() < end, f"did not end:\n{self.screen}\n{self.text}"
            self.read(0.05)
        while self._pending():
            pass
        return self.process.returncode

    def restored(self) -> bool:
        """Whether the terminal is as it was: its attributes, the ordinary screen, nothing of ours switched on."""
        return termios.tcgetattr(self.slave) == self.before and not self.full

    def close(self) -> None:
        if self.process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        for fd in (self.master, self.slave):
            with contextlib.suppress(OSError):
                os.close(fd)

    def begin(self) -> Terminal:
        """Enter on the page that says what is coming; nothing where it ends without one."""
        with contextlib.suppress(Ended):
            self.wait("enter begin")
            self.press("\r")
            self.wait(lambda screen: "enter begin" not in screen.screen)
        return self

    def _feed(self, text: str) -> None:
        self.rest += text
        while self.rest:
            if self.rest[0] == "\x1b":
                found = _SEQUENCE.match(self.rest)
                if found is None:
                    if len(self.rest) > 20:
                        raise AssertionError(f"not understood: {self.rest[:20]!r}")
                    return
                self.rest = self.rest[found.end() :]
                self._sequence(found[1], found[2])
                continue
            character, self.rest = self.rest[0], self.rest[1:]
            if not self.full:
                self.text += character
                continue
            assert character.isprintable(), repr(character)
            row, column = self.at
            line = self.lines[row].ljust(column)
            self.lines[row] = line[:column] + character + line[column + 1 :]
            self.at = (row, column + 1)

    def _sequence(self, parameters: str, final: str) -> None:
        if final in "hl" and parameters == "?1049":
            self.full = final == "h"
        elif final == "H":
            row, column = (int(n or 1) for n in (parameters or "1;1").split(";"))
            self.at = (min(row, self.rows) - 1, column - 1)
        elif final == "K" and self.full:
            self.lines[self.at[0]] = self.lines[self.at[0]][: self.at[1]]
        elif final == "J":
            self.lines = [""] * self.rows


@pytest.fixture
def terminal(cli: Any, folder: Path) -> Iterator[Callable[..., Terminal]]:
    """``terminal(*arguments, size=(80, 24), env={})``: the judge at a terminal of its own, in the working folder."""
    opened: list[Terminal] = []

    def start(*arguments: object, size: tuple[int, int] = (80, 24), env: Mapping[str, str] | None = None) -> Terminal:
        changes = {"TERM": "xterm-256color", "COLUMNS": None, "EDITOR": None, "VISUAL": None, **(env or {})}
        one = Terminal([*map(str, arguments)], folder, cli.environment(changes), size)
        opened.append(one)
        return one

    yield start
    for one in opened:
        one.close()


@pytest.fixture
def drill(terminal: Callable[..., Terminal], mini_problem: Callable[..., Path]) -> Callable[..., Terminal]:
    """``drill(*options)``: a drill of mini/total, which has an easy task and one hint, begun unless ``begin=False``."""
    root = mini_problem().parent.parent

    def start(*options: object, name: str | None = "mini/total", begin: bool = True, **more: Any) -> Terminal:
        one = terminal("--problems", root, "drill", *([name] if name else []), *options, **more)
        return one.begin() if begin and "--resume" not in options else one

    return start


@pytest.fixture
def starter(folder: Path) -> Callable[..., Path]:
    """``starter(name="total.py")``: the file that a drill wrote, the latest drill's if there are several."""

    def find(name: str = "total.py") -> Path:
        return max(folder.glob(f"drills/*/{name}"), key=lambda f: f.stat().st_mtime_ns)

    return find
