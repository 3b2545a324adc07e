"""Lines of a screen: never wider than it, harmless, and in the letters that the terminal has."""

from __future__ import annotations

import re

import pytest

from judge.report.terminal.frame import Painter, framed
from judge.report.terminal.plain import cells
from judge.report.terminal.writer import Writer

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def bare(line: str) -> str:
    return ANSI.sub("", line)


@pytest.mark.parametrize("width", [12, 20, 40, 200])
def test_the_right_margin_is_kept(width: int) -> None:
    line = bare(
        Painter("utf-8", {}).line([("日本語のとても長い題", "bold"), " and more"], width, [("09:59", "red"), " "])
    )
    assert cells(line) <= width
    assert line.endswith("09:59 ")
    if width >= 40:
        assert cells(line) == width


def test_what_is_shown_is_harmless() -> None:
    line = bare(Painter("utf-8", {}).line(["a\x1b[2Jb\nc\x9b"], 40))
    assert "\x1b" not in line
    assert "\n" not in line
    assert "\x9b" not in line


def test_ascii_and_no_colour() -> None:
    paint = Painter("ascii", {"NO_COLOR": "1"})
    lines = [paint.rule(30, "result"), paint.line([("→ über", "bold red")], 30)]
    lines += paint.rendered(30, lambda console: Writer(console).heading(("✓ Accepted", "bold green")))
    assert paint.rule(30).isascii()
    assert "→" not in "".join(lines)
    assert "\x1b[31m" not in "".join(lines)


def test_rendered_lines_fit() -> None:
    lines = Painter("utf-8", {}).wrapped("word " * 50, 33)
    assert len(lines) > 5
    assert max(map(cells, map(bare, lines))) <= 33


def test_the_bottom_is_at_the_bottom() -> None:
    assert framed(["t"], ["x"], ["b"], 5) == ["t", "x", "", "", "b"]
