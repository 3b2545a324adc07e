"""Tables, first those of ``judge list`` and ``judge log``: aligned plain lines. No rich: they appear at once."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING

from ...verdict import Verdict
from .measures import ratio_text
from .plain import cells, clip, pad
from .terminal import MIN_WIDTH, Terminal

if TYPE_CHECKING:
    from ...store.attempt import Attempt

BOLD, DIM, RED, GREEN, MAGENTA, CYAN = 1, 2, 31, 32, 35, 36
_DIFFICULTY = {"easy": GREEN, "medium": CYAN, "hard": MAGENTA}
ROOM_FOR_PROSE = 28  # cells
WIDE = 100  # narrower terminals get dates without the year


@dataclass(frozen=True)
class ProblemRow:
    """A line of ``judge list``; ``state`` is a word such as ``accepted`` or ``tried``, empty where there is none."""

    name: str
    title: str
    difficulty: str
    days: tuple[int, ...]
    state: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a table."""

    text: str
    code: int = 0  # of ANSI's "select graphic rendition", 0 for none


def problem_list(rows: Iterable[ProblemRow], console: Terminal) -> None:
    """One line for each problem, in the order given; cut to the width on a terminal, whole when piped."""
    table = [[Cell("problem", DIM), *(Cell(h, DIM) for h in ("title", "difficulty", "days", "state"))]]
    for row in rows:
        days = ", ".join(map(str, row.days))
        state = GREEN if row.state == Verdict.ACCEPTED else 0
        table.append(
            [
                Cell(row.name, BOLD),
                Cell(row.title),
                Cell(row.difficulty, _DIFFICULTY.get(row.difficulty, 0)),
                Cell(days),
                Cell(row.state.replace("_", " "), state),
            ]
        )
    # The name tells the title, and no command takes it.
    write_table(table, console, shrink=((1, 16), (0, 20)), drop=(1, 3))


def attempt_log(attempts: Sequence[Attempt], console: Terminal, *, zone: tzinfo | None = None) -> None:
    """One line for each attempt, in the order given; times in ``zone``, the machine's own if None."""
    from ...languages import language_title  # the list of problems needs none of it

    heads = ("#", "when", "problem", "lang", "verdict", "cases", "time", "labels")
    table = [[Cell(head, DIM) for head in heads]]
    moment = "%m-%d %H:%M" if console.tty and console.width < WIDE else "%Y-%m-%d %H:%M"
    for a in attempts:
        verdict = GREEN if a.verdict is Verdict.ACCEPTED else RED
        table.append(
            [
                Cell(str(a.id)),
                Cell(f"{a.started_at.astimezone(zone):{moment}}"),
                Cell(a.problem, BOLD),
                Cell(language_title(a.language)),
                Cell(a.verdict.heading, verdict),
                Cell(f"{a.cases.passed:,}/{a.cases.total:,}"),
                Cell("" if a.time is None else ratio_text(a.time.ratio)),
                Cell(", ".join(a.labels)),
            ]
        )
    write_table(table, console, shrink=((7, 12), (2, 28)), drop=(5, 3, 6))


def write_table(
    table: list[list[Cell]],
    console: Terminal,
    *,
    shrink: tuple[tuple[int, int], ...],
    drop: tuple[int, ...] = (),
    indent: int = 0,
) -> None:
    """Aligned columns. On a terminal too narrow those of ``drop`` are left out in turn until the others fit with the
    first of ``shrink`` at its least width; then those of ``shrink`` give way in turn, down to theirs.
    """
    texts = [[console.plain(cell.text) for cell in row] for row in table]
    widths = [max(map(cells, column)) for column in zip(*texts, strict=True)]
    kept = list(range(len(widths)))
    if console.tty:

        def over() -> int:
            return sum(widths[i] for i in kept) + 2 * (len(kept) - 1) + indent - console.width

        spare = max(widths[shrink[0][0]] - shrink[0][1], 0)  # the first gives way before one is left out
        for column in drop:
            if over() > (spare if shrink[0][0] in kept else 0):
                kept.remove(column)
        for column, least in shrink:
            if column in kept:
                widths[column] = max(widths[column] - max(over(), 0), min(widths[column], least))
    for row, text in zip(table, texts, strict=True):
        cut = [pad(clip(text[i], widths[i], ascii=console.ascii), widths[i]) for i in kept]
        last = max((at for at, i in enumerate(kept) if text[i]), default=0)
        cut[last] = cut[last].rstrip()
        styled = (console.in_style(t, row[i].code) for t, i in zip(cut[: last + 1], kept, strict=False))
        console.write(" " * indent + "  ".join(styled) + "\n")


def write_prose_table(table: list[list[Cell]], console: Terminal, *, indent: int = 0) -> None:
    """Aligned columns, the last of which is prose: wrapped and never cut, below the others where they leave no room."""
    texts = [[console.plain(cell.text) for cell in row] for row in table]
    widths = [max(map(cells, column)) for column in zip(*texts, strict=True)][:-1]
    start = indent + sum(widths) + 2 * len(widths)
    longest = max((cells(word) for text in texts for word in text[-1].split()), default=0)  # an address stays whole
    below = console.wraps and console.width - start < max(ROOM_FOR_PROSE, longest)
    for row, text in zip(table, texts, strict=True):
        place = indent + 4 if below else start
        lines = [text[-1]]
        if console.wraps:
            lines = textwrap.wrap(text[-1], max(console.width - place, MIN_WIDTH), break_long_words=False)
        heads = [console.in_style(pad(t, w), c.code) for t, w, c in zip(text, widths, row, strict=False)]
        first = " " * indent + "  ".join(heads) + "  "
        prose = [console.in_style(line, row[-1].code) for line in lines if line]
        if below or not prose:
            console.write(first.rstrip() + "\n")
        else:
            console.write(first + prose.pop(0) + "\n")
        for line in prose:
            console.write(" " * place + line + "\n")
