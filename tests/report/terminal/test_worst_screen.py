"""What is said of the worst input, in the width of the screen."""

from __future__ import annotations

import io

import pytest

from judge.growth.counts import Counted
from judge.report.terminal.terminal import make_terminal
from judge.report.terminal.worst_screen import render
from judge.worst.finding import Found, Relation


def screen(relation: Relation, before: str | None) -> str:
    args = (list(range(2_500)),)
    what = "«shuffled», nums the middle first"
    growth = "O(n^2)"
    found = Found(what, {"n": 2_500}, args, 9e6, 41.2, "reversed", relation, growth, before, Counted(what))
    stream = io.StringIO()
    render(found, ("nums",), make_terminal(stream=stream, width=80, environ={}))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("relation", "before", "said"),
    [
        (Relation.SLOWER, "O(n log n)", "it grows as O(n²) there, not as O(n log n)"),
        (Relation.SAME, "O(n^2)", "the class is the same, O(n²)"),
        (Relation.OPEN, None, "it grows as O(n²) there"),
    ],
)
def test_how_much_slower_on_what_and_whether_the_class_holds(relation: Relation, before: str | None, said: str) -> None:
    text = screen(relation, before)
    words = " ".join(text.split())
    assert "worst input 41.2× the steps of «reversed», the worst family, at n = 2,500;" in words
    assert said in words
    assert "«shuffled», nums the middle first" in words
    assert "nums = [0, 1, 2" in words
    assert "2,500 values" in words
    assert max(map(len, text.splitlines())) <= 80
