"""Kind stdio: the source is run from its first line to its last for each case, as a program of its own.

Every case has a module of its own, so that nothing which the script keeps in variables is left for the next. Standard
input and output are files in the process's folder, put at descriptors 0 and 1: whatever reads and writes these serves.
"""

from __future__ import annotations

import atexit
import builtins
import contextlib
import gc
import io
import os
import sys
import threading
from types import CodeType, ModuleType
from typing import Any

from values import LENGTH


class Ended(Exception):
    """The script has ended with an exit code that is not 0."""


class _Left(BaseException):
    """Raised in the place of os._exit: nothing is flushed."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Script:
    """A source that answers frames; a frame begins with the text that is read."""

    def __init__(self, code: CodeType, filename: str, names: dict[str, Any]) -> None:
        self.code, self.filename, self.names = code, filename, names
        home = os.environ["HOME"]
        self.input, self.output = (_opened(os.path.join(home, name)) for name in (".stdin", ".stdout"))
        self.argv, self.path, self.limit = [filename], list(sys.path), sys.getrecursionlimit()
        self.thread = threading.get_ident()
        self.streams: list[io.TextIOWrapper] = []
        # What site would put there; typeshed knows its own class of them alone.
        builtins.exit = builtins.quit = sys.exit  # type: ignore[assignment]
        self._exit = os._exit
        self.running = False
        # What the script starts is as its maker: a thread that is waited for, unless the script says otherwise. The
        # property refuses a thread that runs, so that the field behind it is set, which typeshed does not have.
        threading.current_thread()._daemonic = False  # type: ignore[attr-defined]
        # To typeshed it returns nothing ever, and a method that may raise instead is none of those.
        os._exit = self._left  # type: ignore[assignment]
        gc.collect()
        gc.freeze()  # what is looked for after each case is the script's alone

    def _left(self, code: int) -> None:
        if self.running and threading.get_ident() == self.thread:
            raise _Left(code)
        self._exit(code)

    def prepare(self, data: bytes) -> bytes:
        (size,) = LENGTH.unpack_from(data, 0)
        return data[4 : 4 + size]

    def call(self, state: bytes) -> None:
        self._clear()
        for file, text in ((self.input, state), (self.output, b"")):
            os.ftruncate(file, 0)
            os.pwrite(file, text, 0)
            os.lseek(file, 0, os.SEEK_SET)
        os.dup2(self.input, 0)
        os.dup2(self.output, 1)
        # Not closed at the end of a block: they are the script's for as long as it runs, and _clear detaches them.
        sys.stdin, sys.stdout = self.streams = [
            open(0, encoding="utf-8", errors="surrogateescape", closefd=False),  # noqa: SIM115
            open(1, "w", encoding="utf-8", errors="surrogateescape", closefd=False),  # noqa: SIM115
        ]
        sys.argv, sys.path[:] = list(self.argv), self.path
        sys.setrecursionlimit(self.limit)
        module = ModuleType("__main__")
        sys.modules["__main__"] = module
        module.__dict__.update(self.names, __file__=self.filename)
        code = 0
        self.running = True
        try:
            try:
                exec(self.code, module.__dict__)
            finally:
                self._wait_for_threads()
                atexit._run_exitfuncs()
        except SystemExit as error:
            code = self._code(error.code)
        except _Left as error:
            if error.code:
                raise Ended(str(error.code & 255)) from None
            return
        finally:
            self.running = False
        for stream in (sys.stdout, self.streams[1]):
            with contextlib.suppress(ValueError, AttributeError):  # it was closed, or is none
                stream.flush()
        if code:
            raise Ended(str(code & 255))

    @staticmethod
    def _code(code: Any) -> int:
        if code is None or isinstance(code, int):
            return int(code or 0)
        print(code, file=sys.stderr)
        return 1

    @staticmethod
    def _wait_for_threads() -> None:
        for thread in threading.enumerate():
            if not thread.daemon and thread not in (threading.current_thread(), threading.main_thread()):
                thread.join()

    def _clear(self) -> None:
        """Takes away what is left of the case before. What it has opened is closed now, and not when another file
        stands at its descriptor."""
        module = sys.modules.pop("__main__", None)
        if module is not None and module.__dict__.get("__file__") == self.filename:
            module.__dict__.clear()
        for stream in self.streams:
            with contextlib.suppress(ValueError, OSError):
                stream.detach()
        self.streams = []
        gc.collect()

    def finish(self, state: Any, result: Any, out: bytearray) -> None:
        size = os.fstat(self.output).st_size
        text = os.pread(self.output, size, 0)
        out += LENGTH.pack(len(text))
        out += text


def _opened(path: str) -> int:
    """A descriptor that no script is in the way of."""
    import fcntl

    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    moved = fcntl.fcntl(file, fcntl.F_DUPFD_CLOEXEC, 40)
    os.close(file)
    return moved
