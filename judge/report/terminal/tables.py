"""Tables, first those of ``judge list`` and ``judge log``: aligned plain lines. No rich: they appear at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING

from ...verdict import Verdict
from .measures import ratio_text
from .plain import cells, clip, pad
from .terminal import Terminal

if TYPE_CHECKING:
    from ...store.attempt import Attempt

BOLD, DIM, RED, GREEN, MAGENTA, CYAN = 1, 2, 31, 32, 35, 36
_DIFFICULTY = {"easy": GREEN, "medium": CYAN, "hard": MAGENTA}
WIDE = 100  # narrower terminals get dates without the year


@dataclass(frozen=True)
class ProblemRow:
    """A line of ``judge list``; ``state`` is a word such as ``accepted`` or ``tried``, empty where there is none."""

    name: str
    title: str
    difficulty: str
    days: tuple[int, ...]
    state: str = ""


@dataclass(frozen=True)
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
    write_table(table, console, shrink=((1, 5), (4, 6)))


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
    write_table(table, console, shrink=((7, 4), (2, 10)))


def write_table(
    table: list[list[Cell]], console: Terminal, *, shrink: tuple[tuple[int, int], ...], indent: int = 0
) -> None:
    """Aligned columns; on a terminal too narrow those of ``shrink`` give way in turn, down to a least width."""
    texts = [[console.plain(cell.text) for cell in row] for row in table]
    widths = [max(map(cells, column)) for column in zip(*texts, strict=True)]
    if console.tty:
        for column, least in shrink:
            over = sum(widths) + 2 * (len(widths) - 1) + indent - console.width
            widths[column] = max(widths[column] - max(over, 0), min(widths[column], least))
    for row, text in zip(table, texts, strict=True):
        cut = [pad(clip(t, w, ascii=console.ascii), w) for t, w in zip(text, widths, strict=True)]
        last = max((i for i, t in enumerate(text) if t), default=0)
        cut[last] = cut[last].rstrip()
        line = "  ".join(console.in_style(t, cell.code) for t, cell in zip(cut[: last + 1], row, strict=False))
        console.write(" " * indent + line + "\n")
