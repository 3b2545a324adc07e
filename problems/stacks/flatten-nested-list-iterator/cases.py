"""Cases for stacks/flatten-nested-list-iterator: lists of ints and of lists."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Nested = Any  # an int or a list of such
Args = tuple[list[Nested]]


def _measure(items: list[Nested]) -> tuple[int, int]:
    """(ints and lists within, levels of lists with this one); by hand, as the depth may be any."""
    total, deepest, waiting = 0, 1, [(items, 1)]
    while waiting:
        inside, level = waiting.pop()
        deepest = max(deepest, level)
        total += len(inside)
        waiting += [(item, level + 1) for item in inside if isinstance(item, list)]
    return total, deepest


def _values(items: list[Nested]) -> Iterator[int]:
    waiting = [items]
    while waiting:
        for item in waiting.pop():
            if isinstance(item, list):
                waiting.append(item)
            else:
                yield item


def is_valid(args: Args) -> bool:
    """A list, with its length, its total and its depth within the parameters, and all values."""
    (items,) = args
    if not isinstance(items, list) or not P.length_min <= len(items) <= P.length_max:
        return False
    total, depth = _measure(items)
    return (
        total <= P.total_max
        and depth <= P.depth_max
        and all(P.value_min <= value <= P.value_max for value in _values(items))
    )


def sizes(args: Args) -> dict[str, int]:
    """Ints and lists, and levels."""
    total, depth = _measure(args[0])
    return {"n": total, "d": depth}


def labels(args: Args) -> list[str]:
    """What is special about the nesting."""
    (items,) = args
    lists, waiting = [], [items]
    while waiting:
        lists.append(waiting.pop())
        waiting += [item for item in lists[-1] if isinstance(item, list)]
    found = []
    if any(not inside for inside in lists):
        found.append("empty-inner")
    if not any(True for _ in _values(items)):
        found.append("empty")
    if len(lists) > 1:
        found.append("nested")
    return found


ALPHABETS = ((0,), (0, 1), (-1, 0, 1, 2, 3), (P.value_min, -1, 0, P.value_max), tuple(range(-20, 21)))


@st.composite
def _lists(draw: st.DrawFn) -> Args:
    alphabet = draw(st.sampled_from(ALPHABETS))
    shape = draw(st.lists(st.integers(0, 9), min_size=1, max_size=25))
    inner = draw(st.sampled_from((2, 4, 6)))
    values = iter(draw(st.lists(st.sampled_from(alphabet), min_size=len(shape), max_size=len(shape))))
    outer: list[Nested] = []
    path = [outer]
    for code in shape:  # opens a list, closes one, or puts an int where we are
        if code < inner:
            path[-1].append(opened := [])
            path.append(opened)
        elif code == 9 and len(path) > 1:
            path.pop()
        else:
            path[-1].append(next(values))
            if code % 2 and len(path) > 1:
                path.pop()
    if not outer:
        outer.append([])
    return (outer,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 25 steps of opening a list, closing one and adding an int: bushy and deep, with many empty lists."""
    return _lists()


@cache
def _all(size: int) -> list[list[Nested]]:
    """Every list that holds ``size`` ints and lists in all, with the ints 0 to 1."""
    if size == 0:
        return [[]]
    found: list[list[Nested]] = []
    for first in range(size):  # what the first element holds within
        heads: list[Nested] = [*(inside for inside in _all(first)), *((0, 1) if first == 0 else ())]
        found += [[head, *rest] for head in heads for rest in _all(size - 1 - first)]
    return found


def exhaustive() -> Iterator[Args]:
    """every nested list of up to 5 lists and ints, these 0 or 1; of 6 and 7 every third and every fortieth"""
    for size in range(1, 8):
        for items in _all(size)[:: {6: 3, 7: 40}.get(size, 1)]:
            yield (items,)


def _value(rng: Random) -> int:
    return rng.choice((rng.randint(P.value_min, P.value_max), rng.randint(-5, 5)))


def _outer(items: list[Nested]) -> Args:
    """The outer list is short: what is more goes into its last element."""
    most = P.length_max
    return (items,) if len(items) <= most else ([*items[: most - 1], items[most - 1 :]],)


def _flat(n: int, rng: Random) -> Args:
    """All ints in one inner list."""
    return ([[_value(rng) for _ in range(n - 1)]],)


def _rows(n: int, rng: Random) -> Args:
    """Lists of about ten ints in lists of about forty lists."""
    rows: list[Nested] = [[_value(rng) for _ in range(9)] for _ in range(max(1, n // 11))]
    return _outer([rows[i : i + 40] for i in range(0, len(rows), 40)])


def _deep(n: int, rng: Random) -> Args:
    """One list in another as deep as may be, with ints on both sides of it."""
    levels = min(P.depth_max - 1, max(1, n // 3))
    each = max(1, (n - levels) // levels)
    items: list[Nested] = [_value(rng) for _ in range(each)]
    for _ in range(levels - 1):
        half = [_value(rng) for _ in range(each // 2)]
        items = [*half, items, *(_value(rng) for _ in range(each - len(half)))]
    return _outer(items)


def _deep_and_wide(n: int, rng: Random) -> Args:
    """Each int alone at the end of a deep row of lists."""
    levels = P.depth_max - 2
    items: list[Nested] = []
    for _ in range(max(1, n // levels)):
        item: Nested = _value(rng)
        for _ in range(min(levels, n) - 1):
            item = [item]
        items.append(item)
    return _outer(items)


def _empty(n: int, rng: Random) -> Args:
    """Nothing but empty lists, and one int at the end."""
    return ([[*([] for _ in range(n - 3)), _value(rng)]],)


def _random(n: int, rng: Random) -> Args:
    outer: list[Nested] = []
    path = [outer]
    for _ in range(n - 1):
        while len(path) > 1 and rng.random() < 0.3:
            path.pop()
        if rng.random() < 0.35 and len(path) < P.depth_max - 1:
            path[-1].append(opened := [])
            path.append(opened)
        else:
            path[-1].append(_value(rng))
    return _outer(outer)


FAMILIES = (
    Family("flat", _flat, n=P.total_max, catches="flattening again for each question"),
    Family("rows", _rows, n=P.total_max, catches="copying what is left of a list at each step"),
    Family("deep", _deep, n=P.total_max, catches="searching from the outermost list for each integer"),
    Family("deep and wide", _deep_and_wide, n=P.total_max, catches="joining the parts of each level anew"),
    Family("empty", _empty, n=P.total_max, catches="taking an empty list for an integer"),
    Family("random", _random, n=P.total_max, catches="losing one's place on the way out of a list"),
)
