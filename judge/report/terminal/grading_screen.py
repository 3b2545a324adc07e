"""The lines that a grading shows on a terminal while it runs: how far it is, and what each worker does. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import east_asian_width

from .plain import cells, clip, pad
from .terminal import Terminal

MOST_ROWS = 16
LEAST_FILE = 12  # cells of the last column, below which the one before gives way


@dataclass(frozen=True)
class Counts:
    """Units: ``done`` of ``of`` have their result, ``running`` are at a worker, ``later`` wait to be timed alone,
    ``to_come`` for the first stage. ``a_minute`` and ``left_s`` are None where that is not known yet.
    """

    done: int
    of: int
    running: int
    to_come: int
    later: int
    a_minute: float | None
    left_s: float | None


@dataclass(frozen=True)
class Row:
    """What a worker does for ``seconds``; ``stage`` is a word."""

    worker: str
    stage: str
    seconds: float
    person: str
    problem: str
    file: str


def progress_lines(counts: Counts, rows: Sequence[Row], terminal: Terminal) -> list[str]:
    """One or two lines of counts, then one for each row: those that are longest at it where not all have room.

    No line is wider than the terminal, whatever it makes of the characters of names, and what it writes itself when
    somebody presses Ctrl-C has room as well.
    """
    lines = _head(counts, terminal)
    room = max(min(MOST_ROWS, terminal.height - len(lines) - 2), 1)
    shown = list(rows)
    if len(shown) > room:
        longest = sorted(range(len(rows)), key=lambda i: -rows[i].seconds)[: room - 1]
        shown = [rows[i] for i in sorted(longest)]
    lines += _table(shown, terminal)
    if len(shown) < len(rows):
        lines.append(f"  and {len(rows) - len(shown)} more at work, who began later")
    return [_narrow(line, _room(terminal), terminal.ascii) for line in lines]


def span(seconds: float) -> str:
    """``45 s``, ``12 min``, ``3.1 h``."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def _head(counts: Counts, terminal: Terminal) -> list[str]:
    parts = [f"{counts.done:,} of {counts.of:,} judged", f"{counts.running:,} running", f"{counts.to_come:,} to come"]
    if counts.later:
        parts.append(f"{counts.later:,} to be timed alone")
    first, second = ", ".join(parts), ""
    if counts.a_minute is not None:
        second = f"{counts.a_minute:,.1f} a minute" if counts.a_minute < 100 else f"{counts.a_minute:,.0f} a minute"
    if counts.left_s is not None:
        second += f", {span(counts.left_s)} left"
    whole = f"{first}; {second}" if second else first
    return [whole] if len(whole) <= _room(terminal) else [first, second]


def _room(terminal: Terminal) -> int:
    """Cells of a line."""
    return terminal.width - 1 - len("^C")


def _table(rows: Sequence[Row], terminal: Terminal) -> list[str]:
    texts = [
        [terminal.plain(text) for text in (r.worker, r.stage, span(r.seconds), r.person, r.problem, r.file)]
        for r in rows
    ]
    if not texts:
        return []
    widths = [max(map(cells, column)) for column in zip(*texts, strict=True)]
    widths[2] = max(widths[2], len("90 min"))  # or the others move with every second of it
    # The worker's name, the problem and the person give way in turn, so that something of the file can be seen.
    for column, least in ((0, 16), (4, 16), (3, 12)):
        over = 2 + sum(widths[:-1]) + 2 * (len(widths) - 1) + LEAST_FILE - _room(terminal)
        widths[column] = max(widths[column] - max(over, 0), min(widths[column], least))
    made = []
    for text in texts:
        cut = [
            pad(_end(t, w, terminal.ascii) if i == 0 else clip(t, w, ascii=terminal.ascii), w, right=i == 2)
            for i, (t, w) in enumerate(zip(text, widths, strict=True))
        ]
        made.append("  " + "  ".join(cut).rstrip())
    return made


def _end(text: str, width: int, ascii: bool) -> str:
    """The end of a worker's name, which tells it from others: its port, its number."""
    if cells(text) <= width:
        return text
    mark = "..." if ascii else "…"
    return mark + text[-(width - len(mark)) :] if text.isascii() else clip(text, width, ascii=ascii)


def _narrow(line: str, width: int, ascii: bool) -> str:
    """Cut where it could be wider than ``width``: terminals disagree on emoji and combining marks, but no character
    takes more than two cells, and a letter that is not wide takes one."""
    widest = 0
    for i, character in enumerate(line):
        sure = character.isascii() or (character.isalpha() and east_asian_width(character) in ("N", "Na", "H"))
        widest += 1 if sure else 2
        if widest > width:
            return clip(line[: i + 1], cells(line[:i]), ascii=ascii)
    return line
