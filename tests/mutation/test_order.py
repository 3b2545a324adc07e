"""Of several changes that make a program right the one that a person would make comes first."""

from __future__ import annotations

import pytest

from judge.mutation.slips import Change
from judge.why.edits import edit_size, edits_of

LINE = b"for j in range(i + 1, len(nums) - 1):"
START = LINE.index(b"len")
END = LINE.index(b"):")


def test_a_term_left_out_comes_before_a_product() -> None:
    minus = LINE.index(b"- ")
    left_out = Change("superfluous", START, END, "len(nums)")
    product = Change("operator", minus, minus + 1, "*")
    nothing_off = Change("number", END - 1, END, "0")
    plus = Change("operator", minus, minus + 1, "+")
    order = sorted([product, left_out, plus, nothing_off], key=lambda c: edit_size(LINE, c))
    assert order.index(left_out) < order.index(product)
    assert order[-1] == product


def test_what_stays_at_both_ends_costs_nothing() -> None:
    assert edit_size(LINE, Change("superfluous", START, END, "len(nums)")) == len(" - 1")
    assert edit_size(LINE, Change("guard", START, START, "")) == 0


def lines(was: str, now: str) -> str:
    """As a program would that reads the edits."""
    text = was.split("\n")
    for edit in reversed(edits_of(was, now)):
        before = edit.was.split("\n")
        assert text[edit.line - 1 : edit.line - 1 + len(before)] == before
        text[edit.line - 1 : edit.line - 1 + len(before)] = edit.now.split("\n")
    return "\n".join(text)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("a\nb\nc", "a\nx\nc"),
        ("a\nb\nc", "a\nc"),
        ("a\nb\nc", "a\nb\nc\nd"),
        ("a\nb", "x\na\nb"),
        # One line between two edits, which both of them take.
        ("a\nb\nc", "x\na\nb\nc\nd"),
        ("b", "a\nb\nc"),
        ("a\nb\nc", "b\nd\nc"),
    ],
)
def test_edits_give_the_text_that_was_proved(was: str, now: str) -> None:
    assert lines(was, now) == now
