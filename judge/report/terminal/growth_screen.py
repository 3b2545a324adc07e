"""How a growth class was found: counted steps over each size, the class through them, and the one that came second."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from ...growth.explain import Explained, Line
from ...verdict import Growth
from .measures import power
from .plot import MARKS, Series, draw
from .terminal import Terminal

_COLORS = (36, 32, 33)  # cyan, green, yellow
_BOLD, _DIM = 1, 2
PLOT_HEIGHT = 12


def render(growth: Growth | None, explained: Sequence[Explained], reason: str | None, terminal: Terminal) -> None:
    """Writes a plot for each size, at any width from 40 cells on."""
    terminal.line()
    if growth is None or not explained:
        terminal.line(("growth", _BOLD), (f"  nothing to draw: {power(reason or 'nothing was counted')}", 0))
        return
    for one in explained:
        _plot(growth, one, terminal)


def _plot(growth: Growth, one: Explained, terminal: Terminal) -> None:
    fixed = "".join(f", {name} = {size:,}" for name, size in one.fixed.items())
    terminal.line((f"steps by {one.size}", _BOLD), (f"  on «{one.family}»{fixed}", 0))
    lines = [line for line in (one.found, one.second) if line is not None]
    series = [Series("counted", one.counted)]
    series += [Series(line.order, tuple((n, max(1.0, y)) for n, y in line.points)) for line in lines]
    rows = draw(
        series,
        width=min(terminal.width, 100) - 1,
        height=PLOT_HEIGHT,
        x_label=one.size,
        y_words=lambda steps: f"{steps:,.0f}",
        ascii=terminal.ascii,
    )
    for row in rows:
        terminal.line(*((c.text, 0 if c.series is None else _COLORS[c.series]) for c in row))
    n, steps = one.counted[-1]
    terminal.line((f"  {MARKS[0]} ", _COLORS[0]), (f"counted: {steps:,.0f} at {one.size} = {n:,}", 0))
    for mark, line in enumerate(lines, start=1):
        what = "came second" if line is one.second else "found" if growth.found else "not told from others"
        words = f"{power(line.order)}, {what}: {held_words(line, one.size)}"
        first, *rest = textwrap.wrap(words, max(20, terminal.width - 6))
        terminal.line((f"  {MARKS[mark]} ", _COLORS[mark]), (first, 0))
        for text in rest:
            terminal.line((f"      {text}", 0))
    terminal.line()


def held_words(line: Line, size: str) -> str:
    """``2 % too little at n = 4,096, foretold from half of it``."""
    if line.held is None:
        return "too few sizes to hold one out"
    off = round(100 * (line.held.foretold / line.held.counted - 1))
    how = "right" if not off else f"{abs(off)} % too {'much' if off > 0 else 'little'}"
    return f"{how} at {size} = {line.held.size:,}, foretold from half of it"
