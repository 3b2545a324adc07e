"""A screen of lines: what stands at the top, a text to scroll, what stands at the bottom. Text in, ANSI lines out."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from .plain import cells, clean, clip, to_ascii
from .terminal import has_signs
from .writer import Writer

if TYPE_CHECKING:
    from rich.console import Console

_CODES = {
    "bold": "1", "dim": "2", "reverse": "7", "red": "31", "green": "32", "yellow": "33", "magenta": "35", "cyan": "36",
}  # fmt: skip
_COLORS = ("red", "green", "yellow", "magenta", "cyan")

Part = str | tuple[str, str]  # a text, or a text and its style such as "bold red"


class _Buffer(io.StringIO):
    """Text that says which letters the terminal has."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._encoding


class Painter:
    """Makes lines for a terminal of ``encoding``; ``color`` False where NO_COLOR is set."""

    def __init__(self, encoding: str, environ: Mapping[str, str]) -> None:
        self.encoding = encoding
        self.ascii = not has_signs(encoding)
        self.color = not environ.get("NO_COLOR")

    def plain(self, text: str) -> str:
        """``text`` on one line, harmless, in signs that the terminal has."""
        text = clean(" ".join(text.split("\n")))
        return to_ascii(text) if self.ascii else text

    def line(self, parts: Sequence[Part], width: int, right: Sequence[Part] = ()) -> str:
        """Parts side by side, cut to ``width``; ``right`` stands at the right margin and is never cut."""
        taken = self._width(right)
        room = max(width - taken - 1, 0) if right else width
        gap = width - taken - min(self._width(parts), room) if right else 0
        return self._styled(parts, room) + " " * gap + self._styled(right, width)

    def _width(self, parts: Sequence[Part]) -> int:
        return sum(cells(self.plain(p if isinstance(p, str) else p[0])) for p in parts)

    def _styled(self, parts: Sequence[Part], width: int) -> str:
        out = []
        for part in parts:
            text, style = (part, "") if isinstance(part, str) else part
            text = clip(self.plain(text), width, ascii=self.ascii)
            width -= cells(text)
            codes = [_CODES[s] for s in style.split() if self.color or s not in _COLORS]
            out.append(f"\x1b[{';'.join(codes)}m{text}\x1b[0m" if codes and text else text)
        return "".join(out)

    def keys(self, keys: Sequence[tuple[str, str]], width: int) -> str:
        """What can be pressed: (key, what it does)."""
        parts: list[Part] = []
        for key, what in keys:
            parts += ["  " if parts else " ", (key, "bold"), f" {what}"]
        return self.line(parts, width)

    def rule(self, width: int, label: str = "") -> str:
        """A line across, with a label in it."""
        sign = "-" if self.ascii else "─"
        text = f"{sign}{sign} {self.plain(label)} " if label else ""
        return self.line([(text + sign * max(width - cells(text), 0), "dim")], width)

    def rendered(self, width: int, write: Callable[[Console], None]) -> list[str]:
        """What ``write`` writes on a console of this width, as lines."""
        from .console import make_console

        buffer = _Buffer(self.encoding)
        environ = {} if self.color else {"NO_COLOR": "1"}
        write(make_console(stream=buffer, width=width, color=True if self.color else None, environ=environ))
        return buffer.getvalue().rstrip("\n").split("\n")

    def wrapped(self, text: str, width: int) -> list[str]:
        """Prose as lines without style."""
        return self.rendered(width, lambda console: Writer(console).paragraph(text))


def framed(top: Sequence[str], shown: Sequence[str], bottom: Sequence[str], height: int) -> list[str]:
    """``top``, what is ``shown`` of the text, and ``bottom`` at the lower margin."""
    return [*top, *shown, *[""] * (height - len(top) - len(shown) - len(bottom)), *bottom]
