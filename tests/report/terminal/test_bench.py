"""The plot, the screen and the page of ``judge bench``."""

from __future__ import annotations

import io
import re
from html.parser import HTMLParser

import pytest

from judge.report.html.bench_page import page
from judge.report.terminal.bench_screen import render, table_lines
from judge.report.terminal.plot import Scale, Series, draw
from judge.report.terminal.terminal import make_terminal
from judge.timing.comparison import Bench, BenchPoint, Entry, to_json
from judge.verdict import Growth


def entry(name: str, factor: int, power: int, found: str | None, **more: object) -> Entry:
    points = tuple(BenchPoint(n, factor * n**power, 2 * factor * n**power, float(factor)) for n in (16, 64, 256, 1024))
    growth = Growth(found, "O(n)", found is not None, reason=None if found else "too few sizes")
    fields = {"is_reference": False, "stopped": None, "ratio": 1.5, **more}
    return Entry(name, "cpp", points=points, growth=growth, **fields)  # type: ignore[arg-type]


BENCH = Bench(
    "mini/total",
    "random",
    ("random", "sorted"),
    "O(n)",
    (
        entry("reference.cpp", 3, 1, "O(n)", is_reference=True, ratio=1.0),
        entry("pairs <script>&\x1b[31m.cpp", 2, 2, "O(n^2)", ratio=94.2, stopped="a call at n = 2,048 is too long"),
        entry("empty.cpp", 1, 1, None, ratio=None),
    ),
)


def rows(series: list[Series], **more: object) -> list[str]:
    fields = {"width": 60, "height": 10, "x_label": "n", "y_words": lambda y: f"{y:g}", "ascii": False, **more}
    return ["".join(cell.text for cell in row) for row in draw(series, **fields)]  # type: ignore[arg-type]


def test_a_straight_line_runs_from_corner_to_corner() -> None:
    drawn = rows([Series("a", ((1, 1), (100, 100)))])
    plot = [row[11:] for row in drawn[:10]]
    assert plot[0].rstrip().endswith("A")
    assert plot[-1].strip()[0] != " "
    starts = [len(row) - len(row.lstrip()) for row in plot if row.strip()]
    assert starts == sorted(starts, reverse=True)


def test_each_line_ends_in_its_letter_even_where_they_meet() -> None:
    drawn = "".join(rows([Series(str(i), ((1, 1), (100, 50))) for i in range(4)]))
    assert all(letter in drawn for letter in "ABCD")


def test_letters_where_there_are_no_dots() -> None:
    drawn = rows([Series("a", ((1, 1), (100, 100)))], ascii=True)
    assert "aaa" in "".join(drawn)
    assert not re.search("[\u2800-\u28ff]", "".join(drawn))


@pytest.mark.parametrize("points", [(), ((5, 7),), ((5, 7), (5, 9)), ((1, 1e-9), (1e9, 1e18))])
@pytest.mark.parametrize("width", [5, 40, 300])
def test_any_points_and_any_width(points: tuple[tuple[float, float], ...], width: int) -> None:
    drawn = rows([Series("a", points)], width=width)
    assert bool(drawn) == bool(points)


def test_ticks_are_round_and_inside() -> None:
    ticks = Scale([3, 4000]).ticks()
    assert ticks == [10, 100, 1000]
    assert Scale([30, 60]).ticks() == [50]


def screen(**more: object) -> str:
    stream = io.StringIO()
    render(BENCH, make_terminal(stream=stream, width=80, environ={}, **more))  # type: ignore[arg-type]
    return stream.getvalue()


def test_the_screen_says_who_is_how_slow_and_why_it_stopped() -> None:
    text = screen()
    assert "O(n²), 94.2× the reference at its largest n" in text
    assert "stopped: a call at n = 2,048 is too long" in text
    assert "growth unsure: too few sizes" in text
    assert "--family: sorted" in text
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 80


def test_colour_only_where_it_is_wanted() -> None:
    assert "\x1b[36m" in screen(color=True)


def test_the_table_has_the_ratio_beside_the_time() -> None:
    lines = table_lines(BENCH)
    assert lines[0].split() == ["n", "A", "B", "C"]
    assert lines[-1].split() == ["1,024", "3.07", "µs", "2.10", "ms", "2.00×", "1.02", "µs", "1.00×"]


class Tags(HTMLParser):
    """Checks that what is opened is closed, and collects."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += attrs
        if tag not in ("meta", "line", "circle", "polyline", "br", "text") or tag == "text":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open[-1] == "circle":
            self.open.pop()
        if tag != "circle":
            assert self.open.pop() == tag


def test_the_page_is_whole_and_loads_nothing() -> None:
    text = page(BENCH)
    tags = Tags()
    tags.feed(text)
    assert tags.open == []
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    assert not [value for name, value in tags.attributes if name in ("src", "href")]
    assert "prefers-color-scheme: dark" in text
    assert 'name="viewport"' in text
    assert text.count("<polyline") == 6  # once for a phone, once for a screen
    assert "\x1b" not in text


def test_the_page_without_points() -> None:
    nobody = Bench("mini/total", "random", ("random",), "O(n)", ())
    assert "No size could be measured" in page(nobody)
    assert to_json(nobody)["contenders"] == []
