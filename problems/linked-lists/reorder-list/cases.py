"""Cases for linked-lists/reorder-list: lists of even and odd length."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Length and values within the parameters."""
    return arrays.valid(args[0], P.n_min, P.n_max, P.value_min, P.value_max)


def labels(args: Args) -> list[str]:
    """Whether the number of nodes is even or odd."""
    return ["odd" if len(args[0]) % 2 else "even"]


def strategy() -> st.SearchStrategy[Args]:
    """Up to 24 nodes in all forms."""
    return st.tuples(arrays.strategy(P.value_min, P.value_max, P.n_min, 24))


def exhaustive() -> Iterator[Args]:
    """every list of up to 8 values from 1 to 3, and lists 1, 2, 3, … of up to 100 nodes"""
    for size in range(P.n_min, 101):
        yield (list(range(1, size + 1)),)
        if size <= 8:
            for head in arrays.every((1, 2, 3), size, size):
                if head != list(range(1, size + 1)):
                    yield (head,)


def family(name: str, form: Callable[[int, Random, int, int], list[int]], catches: str, less: int = 0) -> Family:
    def build(n: int, rng: Random) -> Args:
        return (form(max(1, n - less), rng, P.value_min, P.value_max),)

    return Family(name, build, n=P.n_max, catches=catches)


def _counting(n: int, rng: Random, low: int, high: int) -> list[int]:
    """1, 2, 3, … and from the beginning again: neighbours differ, so every node at a wrong place shows."""
    return [low + i % (high - low + 1) for i in range(n)]


FAMILIES = (
    family("even", arrays.random, "a walk to the last node for each one that is moved"),
    family("odd", arrays.random, "a walk to the last node for each one that is moved", less=1),
    family("counting", _counting, "taking nodes out of the front of an array"),
    family("counting, odd", _counting, "a middle node that is lost", less=1),
    family("all equal", arrays.all_equal, "nodes that are searched by value"),
    family("few values", arrays.few_distinct, "nodes that are searched by value"),
    family("ascending", arrays.ascending, "sorting instead of moving"),
    family("limits", arrays.limits, "a value that stands for the end"),
)
