"""Cases for linked-lists/merge-two-sorted-lists: two ascending lists, either of which may be empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, linked_lists, parameters

P = parameters(__file__)

Args = tuple[list[int], list[int]]
BOUNDS = (0, P.n_max, P.value_min, P.value_max)


def is_valid(args: Args) -> bool:
    """Both lists ascending, lengths and values within the parameters."""
    return all(arrays.valid(values, *BOUNDS, ordered=True) for values in args)


def labels(args: Args) -> list[str]:
    """Whether a list is empty, and whether values repeat."""
    values = [*args[0], *args[1]]
    found = ["empty"] if [] in args else []
    return [*found, "duplicates"] if len(set(values)) < len(values) else found


def strategy() -> st.SearchStrategy[Args]:
    """Up to 16 nodes from one alphabet in two lists, and two lists that know nothing of each other."""
    alone = arrays.strategy(P.value_min, P.value_max, 0, 10, ordered=True)
    together = linked_lists.many_sorted(P.value_min, P.value_max, 2, 16)
    return st.one_of(together.map(lambda lists: (*lists, [], [])[:2]), st.tuples(alone, alone))


def exhaustive() -> Iterator[Args]:
    """every two lists of up to 4 values from -2 to 2"""
    return ((first, second) for first, second in linked_lists.every_sorted((0, 1, -1, 2, -2), 4, 2, 2))


def family(
    name: str,
    split: Callable[[list[int]], tuple[list[int], list[int]]],
    n: int,
    catches: str,
    low: int = P.value_min,
    high: int = P.value_max,
) -> Family:
    """``n`` nodes in both lists together, with sorted values from ``low`` to ``high``."""

    def build(n: int, rng: Random) -> Args:
        return split(sorted(rng.randint(low, high) for _ in range(n)))

    return Family(name, build, n=n, catches=catches)


def _dealt(values: list[int]) -> Args:
    return values[::2], values[1::2]


def _runs(values: list[int]) -> Args:
    """Runs of five by turns."""
    return [v for i, v in enumerate(values) if i // 5 % 2], [v for i, v in enumerate(values) if not i // 5 % 2]


BOTH = 2 * P.n_max

FAMILIES = (
    family("in turns", _dealt, BOTH, "searching each place from the front"),
    family("runs in turns", _runs, BOTH - 10, "taking one node a turn"),
    family("first before second", lambda v: (v[: len(v) // 2], v[len(v) // 2 :]), BOTH, "walking to the tail"),
    family("second before first", lambda v: (v[len(v) // 2 :], v[: len(v) // 2]), BOTH, "appending, then bubbling up"),
    family("all equal", _dealt, BOTH, "a set of values; a swap of equal ones without end", low=0, high=0),
    family("few values", _dealt, BOTH, "counting the values of one list only", low=-1, high=1),
    family("limits", _dealt, BOTH, "a value that stands for the end", low=P.value_max - 1),
    family("only the first", lambda v: (v, []), P.n_max, "work for a list that is empty"),
    family("only the second", lambda v: ([], v), P.n_max, "work for a list that is empty"),
    family(
        "one and many",
        lambda v: (v[len(v) // 2 : len(v) // 2 + 1], v[: len(v) // 2] + v[len(v) // 2 + 1 :]),
        P.n_max,
        "losing the rest of the longer one",
    ),
)

# The constraints are too small for counts to tell growth from growth.
BEYOND = {"n_max": 1000, "value_min": -2000, "value_max": 2000}
