"""The plot of counted steps: at 80 cells, in signs that the output has."""

from __future__ import annotations

import io

from judge.growth.explain import Explained, Held, Line
from judge.report.terminal.growth_screen import render
from judge.report.terminal.terminal import make_terminal
from judge.verdict import Growth

POINTS = tuple((n, 7.0 * n + 30) for n in (4, 16, 64, 256, 1024))
SHOWN = Explained(
    "a chess board of islands",
    "n",
    {"m": 2500},
    POINTS,
    Line("O(m n^2)", POINTS, Held(1024, 7198.0, 7198.0)),
    Line("O(m n log n + m^2 n log n)", POINTS, Held(1024, 7198.0, 3000.0)),
)


def screen(explained: tuple[Explained, ...], reason: str | None = None) -> str:
    stream = io.StringIO()
    growth = Growth("O(m n^2)", "O(m n)", sure=True, family="a chess board of islands")
    render(growth, explained, reason, make_terminal(stream=stream, width=80, environ={}))
    return stream.getvalue()


def test_the_fit_the_held_out_size_and_the_second_class_are_said_in_eighty_cells() -> None:
    text = screen((SHOWN,))
    assert "steps by n  on «a chess board of islands», m = 2,500" in text
    assert "O(m n²), found: right at n = 1,024" in text
    assert "58 % too little at n = 1,024" in " ".join(text.split())
    assert max(map(len, text.splitlines())) <= 80


def test_where_there_is_nothing_to_draw_it_is_said_why() -> None:
    assert "nothing to draw: too few sizes were reached" in screen((), "too few sizes were reached")
