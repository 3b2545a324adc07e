"""The screen of ``judge bench``: a table of times, a plot of them, and what each file grows like."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from ...timing.comparison import Bench, Entry
from ...verdict import Growth
from .measures import duration, power, ratio_text
from .plain import cells, clean, pad
from .plot import MARKS, Series, draw
from .terminal import Terminal

_COLORS = (36, 33, 32, 35, 31, 34)  # cyan, yellow, green, magenta, red, blue
_BOLD, _DIM = 1, 2
PLOT_HEIGHT = 16
MOST_ROWS = 12


def render(bench: Bench, terminal: Terminal) -> None:
    """Writes the comparison; colours only where the terminal has them, letters always."""
    terminal.line((f"{bench.problem}", _BOLD), (f"  on «{bench.family}», expected {power(bench.expected)}", 0))
    terminal.line()
    for i, contender in enumerate(bench.contenders):
        mark = (f"  {MARKS[i % 26]} ", _COLORS[i % len(_COLORS)])
        words = contender_words(contender)
        if cells(contender.name) + cells(words) + 6 <= terminal.width:
            terminal.line(mark, (contender.name, _BOLD), (f"  {words}", 0))
        else:
            terminal.line(mark, (contender.name, _BOLD))
            _prose(terminal, words)
        if contender.stopped:
            _prose(terminal, f"stopped: {contender.stopped}", _DIM)
    terminal.line()
    for line in table_lines(bench):
        terminal.line(("  " + line, 0))
    series = [Series(c.name, tuple((p.n, max(1, p.ns)) for p in c.points)) for c in bench.contenders]
    rows = draw(
        series,
        width=min(terminal.width, 100) - 1,
        height=PLOT_HEIGHT,
        x_label="n",
        y_words=lambda ns: duration(round(ns)),
        ascii=terminal.ascii,
    )
    if rows:
        terminal.line()
    for row in rows:
        terminal.line(*((c.text, 0 if c.series is None else _COLORS[c.series % len(_COLORS)]) for c in row))
    others = [f for f in bench.families if f != bench.family]
    if others:
        _prose(terminal, f"other inputs, with --family: {', '.join(others)}", _DIM)


def contender_words(contender: Entry) -> str:
    """``O(n²), 12× the reference at its largest n``; or why the growth is not known."""
    words = _growth_words(contender.growth)
    if contender.is_reference or contender.ratio is None:
        return words
    return f"{words}, {ratio_text(contender.ratio)} the reference at its largest n"


def _growth_words(growth: Growth | None) -> str:
    if growth is None:
        return "growth unknown"
    if growth.found is None:
        return f"growth unsure: {power(growth.reason or '')}"
    return power(growth.found) + ("" if growth.counted else " (timed)")


def table_lines(bench: Bench) -> list[str]:
    """Sizes down, contenders across: the time and the ratio to the reference of the same language."""
    sizes = sorted({p.n for c in bench.contenders for p in c.points})
    if len(sizes) > MOST_ROWS:
        kept = {round(i * (len(sizes) - 1) / (MOST_ROWS - 1)) for i in range(MOST_ROWS)}
        sizes = [n for i, n in enumerate(sizes) if i in kept]
    columns = [["n", *(f"{n:,}" for n in sizes)]]
    for i, contender in enumerate(bench.contenders):
        by_size = {p.n: p for p in contender.points}
        column = [MARKS[i % 26]]
        for n in sizes:
            point = by_size.get(n)
            if point is None:
                column.append("")
            elif contender.is_reference or point.ratio is None:
                column.append(duration(point.ns))
            else:
                column.append(f"{duration(point.ns)} {ratio_text(point.ratio):>7}")
        columns.append(column)
    return aligned(columns)


def aligned(columns: Sequence[Sequence[str]]) -> list[str]:
    """Right-aligned columns as lines."""
    widths = [max(map(cells, column)) for column in columns]
    rows = zip(*columns, strict=True)
    return ["  ".join(pad(text, width, right=True) for text, width in zip(row, widths, strict=True)) for row in rows]


def _prose(terminal: Terminal, text: str, code: int = 0) -> None:
    """Wrapped at words, indented."""
    for line in textwrap.wrap(clean(text), max(20, terminal.width - 6)):
        terminal.line((f"      {line}", code))
