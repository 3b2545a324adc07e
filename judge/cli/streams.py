"""The three standard streams, which whoever calls the judge may have closed, or sent where nothing can be written."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from typing import Any

from ..errors import EnvironmentFault

_MODES = ("r", "w", "w")
_WHERE = "Standard output {}, so nothing can be printed. Send it to a terminal, a pipe or a file on a disk with room."


def complete() -> None:
    """Opens what is closed on /dev/null, or the next file that is opened would take its place and be written over.

    EnvironmentFault where that is standard output, and later where it cannot be written.
    """
    missing = [number for number in range(3) if not _is_open(number)]
    for number in missing:
        os.open(os.devnull, os.O_RDWR)  # the lowest number that is free
        setattr(sys, ("stdin", "stdout", "stderr")[number], open(number, _MODES[number], encoding="utf-8"))  # noqa: SIM115
    if 1 in missing:
        raise EnvironmentFault(_WHERE.format("is closed"))
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout = _blamed(sys.stdout)


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


class ReaderGone(Exception):
    """Nobody reads standard output any more."""


class _Output(io.FileIO):
    """Standard output that says so itself where it cannot be written, once; what follows goes nowhere."""

    gone = False

    def write(self, data: Any) -> int:
        if self.gone:
            return len(data)
        try:
            return super().write(data)
        except BrokenPipeError:
            self.gone = True
            raise ReaderGone from None  # click would exit by itself, with status 1
        except OSError as error:
            self.gone = True
            raise EnvironmentFault(_WHERE.format(f"cannot be written ({error.strerror or error})")) from None


def _blamed(stream: io.TextIOWrapper) -> io.TextIOWrapper:
    """``stream``, of descriptor 1, whose errors are EnvironmentFaults."""
    return io.TextIOWrapper(
        io.BufferedWriter(_Output(1, "w", closefd=False)),
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def give_up(number: int = 1) -> None:
    """Lets what is still in the buffer of a stream go nowhere, or Python would fail on it at its end."""
    stream = sys.stdout if number == 1 else sys.stderr
    with contextlib.suppress(OSError, ValueError):
        if stream.fileno() == number:
            os.dup2(os.open(os.devnull, os.O_WRONLY), number)


def settle() -> None:
    """What could not be said on standard error is no fault."""
    try:
        sys.stderr.flush()
    except (OSError, ValueError):
        give_up(2)
