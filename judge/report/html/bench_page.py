"""``judge bench --html``: the plot, what each file grows like, and the table."""

from __future__ import annotations

from typing import Any

from ...timing.comparison import Bench, Entry
from ..terminal.bench_screen import contender_words
from ..terminal.measures import duration, power, ratio_text
from .bench_plot import DASHES, PHONE, SCREEN, plot
from .rendering import render


def page(bench: Bench) -> str:
    """The whole page; nothing is loaded from anywhere."""
    sizes = sorted({p.n for c in bench.contenders for p in c.points})
    return render(
        "bench.html.jinja",
        title=f"{bench.problem} on {bench.family}",
        expected=power(bench.expected),
        drawings=[("on-phone", plot(bench, PHONE)), ("on-screen", plot(bench, SCREEN))] if sizes else [],
        contenders=[_entry(i, c) for i, c in enumerate(bench.contenders)],
        rows=[(f"{n:,}", [_cell(c, n) for c in bench.contenders]) for n in sizes],
    )


def _entry(index: int, contender: Entry) -> dict[str, Any]:
    """A line of the legend: the colour and dashes of the plot, and what there is to say."""
    return {
        "name": contender.name,
        "words": contender_words(contender),
        "stopped": contender.stopped,
        "colour": f"s{index % 6}",
        "dashes": DASHES[index % 6],
    }


def _cell(contender: Entry, n: int) -> str:
    """The time at size ``n`` and the ratio to the reference; empty where it was not measured."""
    point = next((p for p in contender.points if p.n == n), None)
    if point is None:
        return ""
    ratio = "" if point.ratio is None or contender.is_reference else f" ({ratio_text(point.ratio)})"
    return duration(point.ns) + ratio
