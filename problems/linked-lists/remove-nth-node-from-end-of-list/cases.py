"""Cases for linked-lists/remove-nth-node-from-end-of-list: a list and a place in it, counted from its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int], int]


def is_valid(args: Args) -> bool:
    """Length and values within the parameters, and a place that the list has."""
    head, n = args
    return arrays.valid(head, P.sz_min, P.sz_max, P.value_min, P.value_max) and P.n_min <= n <= len(head)


def labels(args: Args) -> list[str]:
    """Which node goes, and whether its value stands in other nodes too."""
    head, n = args
    found = ["head"] if n == len(head) else ["tail"] if n == 1 else []
    return [*found, "duplicates"] if head.count(head[-n]) > 1 else found


def strategy() -> st.SearchStrategy[Args]:
    """Up to 16 nodes in all forms, and any place; the first and the last come often."""
    lists = arrays.strategy(P.value_min, P.value_max, P.sz_min, 16)
    places = st.integers(-3, 20)
    return st.tuples(lists, places).map(lambda args: (args[0], min(max(args[1], 1), len(args[0]))))


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 7 values from 0 to 2 and every place in it, and lists of up to 30 different values"""
    for head in arrays.every((0, 1, 2), P.sz_min, 7):
        for n in range(1, len(head) + 1):
            yield head, n
    for size in range(3, P.sz_max + 1):
        for n in range(1, size + 1):
            yield list(range(1, size + 1)), n


def family(name: str, place: Callable[[int], int], build: Callable[..., list[int]], catches: str) -> Family:
    """Lists of this form without the node at ``place(length)``."""

    def args(n: int, rng: Random) -> Args:
        return build(n, rng, P.value_min, P.value_max), min(max(1, place(n)), n)

    return Family(name, args, n=P.sz_max, catches=catches)


FAMILIES = (
    family("the first", lambda n: n, arrays.random, "a first node that has none before it"),
    family("the last", lambda n: 1, arrays.random, "walking to the end from every node"),
    family("the middle", lambda n: n // 2, arrays.random, "collecting what comes before"),
    family("the second", lambda n: n - 1, arrays.ascending, "counting from the wrong end"),
    family("the last but one", lambda n: 2, arrays.descending, "counting from the wrong end"),
    family("all equal", lambda n: n // 3, arrays.all_equal, "taking out by value"),
    family("few values", lambda n: 2 * n // 3, arrays.few_distinct, "taking out the first of that value"),
    family("limits", lambda n: n // 4, arrays.limits, "a value that stands for the end"),
)

# The constraints are too small for counts to tell growth from growth.
BEYOND = {"sz_max": 1000}
