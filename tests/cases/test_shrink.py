"""The smallest failing input, found within a budget."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest
from hypothesis import strategies as st

from judge.cases.shrink import shrink

LISTS = st.tuples(st.lists(st.integers(-1000, 1000), max_size=30))


def encode(args: Any) -> bytes:
    """As the codec does: little-endian, so that the order of the bytes is not that of the values."""
    return b"\xff" * 4096 if args is None else struct.pack(f"<I{len(args[0])}i", len(args[0]), *args[0])


def patient() -> Callable[[], float]:
    return lambda: 0.0


@pytest.mark.parametrize(
    ("fails", "minimum"),
    [
        (lambda args: len(args[0]) >= 3, ([0, 0, 0],)),
        (lambda args: any(v > 100 for v in args[0]), ([101],)),
        (lambda args: any(v < 0 for v in args[0]), ([-1],)),
        (lambda args: any(v >= 256 for v in args[0]), ([256],)),
        (lambda args: any(v > 0 for v in args[0]), ([1],)),
        (lambda args: len(set(args[0])) < len(args[0]), ([0, 0],)),
    ],
)
@pytest.mark.parametrize("start", [None, ([5, -7, 900, 900, 3, 3, 700],)])
def test_the_minimum_is_reached(fails: Callable[[Any], bool], minimum: Any, start: Any) -> None:
    assert shrink(LISTS, fails, encode, start, 1, clock=patient()) == minimum


def test_the_start_stays_where_nothing_smaller_fails() -> None:
    start = ([0],)
    assert shrink(LISTS, lambda args: args == start, encode, start, 1, clock=patient()) == start


def test_nothing_is_found_where_nothing_fails() -> None:
    assert shrink(LISTS, lambda args: False, encode, None, 1, clock=patient()) is None


def test_past_the_budget_no_more_is_tried() -> None:
    ticks: Iterator[int] = count()
    tried = []

    def fails(args: Any) -> bool:
        tried.append(args)
        return len(args[0]) >= 5

    found = shrink(LISTS, fails, encode, ([9] * 30,), 1, budget_s=10, clock=lambda: float(next(ticks)))
    assert len(tried) <= 11
    assert found in [([9] * 30,), *tried]


def test_an_error_of_the_callback_is_not_swallowed() -> None:
    def broken(args: Any) -> bool:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        shrink(LISTS, broken, encode, None, 1, clock=patient())


def test_past_the_budget_no_more_is_drawn() -> None:
    """Where nothing fails Hypothesis would go on to its last example, and drawing alone can take seconds."""
    ticks: Iterator[int] = count()
    drawn = []

    def note(values: list[int]) -> list[int]:
        drawn.append(values)
        return values

    strategy = st.tuples(st.lists(st.integers(-1000, 1000), max_size=30).map(note))
    assert shrink(strategy, lambda args: False, encode, None, 1, budget_s=10, clock=lambda: float(next(ticks))) is None
    assert len(drawn) < 20
