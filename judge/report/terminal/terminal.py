"""What the output can show: its width, whether colour is welcome, which signs its encoding has. No rich here."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any

from .plain import ASCII, clean, to_ascii

PIPED_WIDTH = 100
MIN_WIDTH = 20
_SIGNS = "→∅…²✓✗×┌─│«"


def has_signs(encoding: str | None) -> bool:
    """Whether text in ``encoding`` can hold the arrows, box characters and ticks of the screens."""
    return _encodes(encoding or "utf-8", _SIGNS)


def _encodes(encoding: str, text: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeError, LookupError):
        return False
    return True


class SafeStream:
    """A text stream whose ``write`` never raises an encoding error: what its encoding lacks is replaced."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        encoding = getattr(stream, "encoding", None) or "utf-8"
        self.encoding: str = encoding if _encodes(encoding, "a") else "ascii"
        lacking = {} if _encodes(self.encoding, "".join(ASCII)) else ASCII
        self._table = str.maketrans({sign: text for sign, text in lacking.items() if not _encodes(self.encoding, sign)})

    def write(self, text: str) -> int:
        if not text.isascii():
            text = text.translate(self._table).encode(self.encoding, "replace").decode(self.encoding)
        return self._stream.write(text)

    def flush(self) -> None:
        self._stream.flush()

    def isatty(self) -> bool:
        return _is_tty(self._stream)

    def fileno(self) -> int:
        return self._stream.fileno()


@dataclass(frozen=True)
class Terminal:
    """An output of ``width`` cells and ``height`` lines; ``styled``: bold and dim, ``color``: the basic colours.

    ``wraps``: prose is wrapped at the width. It is not where a pipe or a file takes it, which have no width.
    """

    stream: SafeStream
    width: int
    height: int
    tty: bool
    styled: bool
    color: bool
    ascii: bool
    wraps: bool = True

    def write(self, text: str) -> None:
        self.stream.write(text)

    def plain(self, text: str) -> str:
        """``text`` on one line, harmless, in signs that the output has."""
        text = clean(text).replace("\n", " ").replace("\t", " ")
        return to_ascii(text) if self.ascii else text

    def in_style(self, text: str, code: int) -> str:
        """``text`` with a code of ANSI's "select graphic rendition" (0: none) where it is welcome."""
        allowed = self.color if code >= 30 else self.styled
        return f"\x1b[{code}m{text}\x1b[0m" if code and allowed else text

    def line(self, *parts: tuple[str, int]) -> None:
        """Writes one line of (text, code) parts."""
        self.write("".join(self.in_style(self.plain(text), code) for text, code in parts).rstrip() + "\n")


def make_terminal(
    *,
    stream: IO[str] | None = None,
    width: int | None = None,
    color: bool | None = None,
    environ: Mapping[str, str] = os.environ,
) -> Terminal:
    """Looks at ``stream`` (standard output if None) and the environment; ``width`` and ``color`` overrule both.

    Colour needs a terminal that is not ``dumb`` and no NO_COLOR. Width: COLUMNS, the terminal's own, 100 when
    piped, where it holds for pictures and tables of values alone.
    """
    stream = sys.stdout if stream is None else stream
    safe = SafeStream(stream)
    tty = safe.isatty()
    columns, lines = _size(stream) if tty else (0, 25)
    styled = tty and environ.get("TERM") != "dumb" if color is None else color
    return Terminal(
        stream=safe,
        width=max(_width(columns, tty, environ) if width is None else width, MIN_WIDTH),
        height=lines,
        tty=tty,
        styled=styled,
        color=styled and (color is True or not environ.get("NO_COLOR")),
        ascii=not has_signs(safe.encoding),
        wraps=tty or width is not None or _named(environ) is not None,
    )


def _width(columns: int, tty: bool, environ: Mapping[str, str]) -> int:
    return _named(environ) or (columns if tty else PIPED_WIDTH)


def _named(environ: Mapping[str, str]) -> int | None:
    """The width that COLUMNS names, if it does."""
    named = environ.get("COLUMNS", "")
    return int(named) if named.isdecimal() and int(named) > 0 else None


def _size(stream: IO[str]) -> tuple[int, int]:
    try:
        columns, lines = os.get_terminal_size(stream.fileno())
    except (OSError, ValueError):
        columns, lines = 0, 0
    return columns or 80, lines or 25  # a new pseudo-terminal reports 0 by 0


def _is_tty(stream: Any) -> bool:
    try:
        return bool(stream.isatty())
    except (AttributeError, ValueError):  # not a terminal at all, or closed
        return False
