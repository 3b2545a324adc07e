"""``judge list`` and ``judge log``: aligned plain lines. No rich here: a list has to appear at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING

from ..verdict import Verdict
from .measures import ratio_text
from .plain import cells, clean, clip, pad, to_ascii
from .terminal import Terminal

if TYPE_CHECKING:
    from ..store.attempt import Attempt

_BOLD, _DIM, _RED, _GREEN, _MAGENTA, _CYAN = 1, 2, 31, 32, 35, 36
_DIFFICULTY = {"easy": _GREEN, "medium": _CYAN, "hard": _MAGENTA}
WIDE = 100  # narrower terminals get dates without the year
_LANGUAGES = {"cpp": "C++", "py": "Python"}


@dataclass(frozen=True)
class ProblemRow:
    """A line of ``judge list``; ``state`` is a word such as ``accepted`` or ``tried``, empty where there is none."""

    name: str
    title: str
    difficulty: str
    days: tuple[int, ...]
    state: str = ""


@dataclass(frozen=True)
class _Cell:
    text: str
    code: int = 0  # of ANSI's "select graphic rendition", 0 for none


def problem_list(rows: Iterable[ProblemRow], console: Terminal) -> None:
    """One line for each problem, in the order given; cut to the width on a terminal, whole when piped."""
    table = [[_Cell("problem", _DIM), *(_Cell(h, _DIM) for h in ("title", "difficulty", "days", "state"))]]
    for row in rows:
        days = ", ".join(map(str, row.days))
        state = _GREEN if row.state == Verdict.ACCEPTED else 0
        table.append(
            [
                _Cell(row.name, _BOLD),
                _Cell(row.title),
                _Cell(row.difficulty, _DIFFICULTY.get(row.difficulty, 0)),
                _Cell(days),
                _Cell(row.state.replace("_", " "), state),
            ]
        )
    _write(table, console, shrink=((1, 5), (4, 6)))


def attempt_log(attempts: Sequence[Attempt], console: Terminal, *, zone: tzinfo | None = None) -> None:
    """One line for each attempt, in the order given; times in ``zone``, the machine's own if None."""
    heads = ("#", "when", "problem", "lang", "verdict", "cases", "time", "labels")
    table = [[_Cell(head, _DIM) for head in heads]]
    moment = "%m-%d %H:%M" if console.tty and console.width < WIDE else "%Y-%m-%d %H:%M"
    for a in attempts:
        verdict = _GREEN if a.verdict is Verdict.ACCEPTED else _RED
        table.append(
            [
                _Cell(str(a.id)),
                _Cell(f"{a.started_at.astimezone(zone):{moment}}"),
                _Cell(a.problem, _BOLD),
                _Cell(_LANGUAGES.get(a.language, a.language)),
                _Cell(a.verdict.heading, verdict),
                _Cell(f"{a.cases.passed:,}/{a.cases.total:,}"),
                _Cell("" if a.time is None else ratio_text(a.time.ratio)),
                _Cell(", ".join(a.labels)),
            ]
        )
    _write(table, console, shrink=((7, 4), (2, 10)))


def _write(table: list[list[_Cell]], console: Terminal, *, shrink: tuple[tuple[int, int], ...]) -> None:
    """Aligned columns; on a terminal too narrow those of ``shrink`` give way in turn, down to a least width."""
    texts = [[_plain(cell.text, console) for cell in row] for row in table]
    widths = [max(map(cells, column)) for column in zip(*texts, strict=True)]
    if console.tty:
        for column, least in shrink:
            over = sum(widths) + 2 * (len(widths) - 1) - console.width
            widths[column] = max(widths[column] - max(over, 0), min(widths[column], least))
    for row, text in zip(table, texts, strict=True):
        cut = [pad(clip(t, w, ascii=console.ascii), w) for t, w in zip(text, widths, strict=True)]
        last = max((i for i, t in enumerate(text) if t), default=0)
        cut[last] = cut[last].rstrip()
        line = "  ".join(_styled(t, cell.code, console) for t, cell in zip(cut[: last + 1], row, strict=False))
        console.write(line + "\n")


def _plain(text: str, console: Terminal) -> str:
    text = clean(text).replace("\n", " ").replace("\t", " ")
    return to_ascii(text) if console.ascii else text


def _styled(text: str, code: int, console: Terminal) -> str:
    allowed = console.color if code >= 30 else console.styled
    return f"\x1b[{code}m{text}\x1b[0m" if code and allowed else text
