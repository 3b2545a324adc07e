"""Lines, fields and paragraphs on a rich console: indented, wrapped, in ASCII where there is no more."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import TYPE_CHECKING

from .console import ascii_only, wraps
from .plain import cells, clean, pad, to_ascii

if TYPE_CHECKING:
    from rich.console import Console

MIN_ROOM = 16


class Writer:
    """Writes to ``console``; ``width`` in cells. All text is cleaned, none is read as markup."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.width = console.width
        self.ascii = ascii_only(console)
        self.wraps = wraps(console)

    def line(self, *parts: str | tuple[str, str], indent: int = 0) -> None:
        """One line of plain or (text, style) parts; folded if it is too long."""
        from rich.text import Text

        text = Text(" " * indent, overflow="fold")
        for part in parts:
            words, style = (part, "") if isinstance(part, str) else part
            text.append(self.plain(words), style)
        if not self.wraps:
            text.rstrip()
            self.console.print(text, soft_wrap=True)
            return
        for line in text.wrap(self.console, self.width, overflow="fold") or [text]:
            line.rstrip()
            self.console.print(line)

    def heading(self, *parts: tuple[str, str]) -> None:
        """Parts side by side; what does not fit beside the others stands below."""
        row: list[tuple[str, str]] = []
        for i, (words, style) in enumerate(parts):
            words = self.plain(words if i == 0 else "  " + words)
            if row and self.wraps and sum(cells(w) for w, _ in row) + cells(words) > self.width:
                self.line(*row)
                row = []
            row.append((words, style))
        self.line(*row)

    def plain(self, text: str) -> str:
        """``text`` as this output can show it."""
        text = clean(text)
        return to_ascii(text) if self.ascii else text

    def gap(self) -> None:
        self.console.print()

    def lines(self, lines: Iterable[str], *, indent: int = 0, style: str = "") -> None:
        """Finished lines, not wrapped again."""
        for line in lines:
            self.line((line, style), indent=indent)

    def paragraph(self, text: str, *, indent: int = 0, style: str = "") -> None:
        """Prose of one or more lines, wrapped at words."""
        self.lines(self.wrapped(text, self.width - indent), indent=indent, style=style)

    def wrapped(self, text: str, room: int) -> list[str]:
        """``text`` in lines of up to ``room`` cells where there is a width, its own line breaks kept."""
        if not self.wraps:
            return self.plain(text).expandtabs(4).splitlines()
        lines: list[str] = []
        for line in self.plain(text).expandtabs(4).splitlines():
            lines += textwrap.wrap(line, max(room, MIN_ROOM), break_on_hyphens=False) or [""]
        return lines

    def field(
        self,
        label: str,
        lines: list[str],
        *,
        indent: int = 0,
        room: int = 10,
        style: str = "",
        label_style: str = "dim",
    ) -> None:
        """``label`` in ``room`` cells, the lines beside it; below it where the label is longer. No lines, no field."""
        if not lines:
            return
        label = self.plain(label)
        if cells(label) > room:
            self.line((label, label_style), indent=indent)
            label = ""
        for i, line in enumerate(lines):
            self.line((pad(label if i == 0 else "", room) + " ", label_style), (line, style), indent=indent)

    def prose_field(self, label: str, text: str, *, indent: int = 0, room: int = 10, style: str = "") -> None:
        """A field whose text is wrapped at words."""
        self.field(label, self.wrapped(text, self.width - indent - room - 1), indent=indent, room=room, style=style)
