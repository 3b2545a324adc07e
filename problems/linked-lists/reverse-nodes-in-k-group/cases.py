"""Cases for linked-lists/reverse-nodes-in-k-group: a list and the size of its groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int], int]


def is_valid(args: Args) -> bool:
    """Length and values within the parameters, and a group that fits into the list."""
    head, k = args
    return arrays.valid(head, P.n_min, P.n_max, P.value_min, P.value_max) and P.k_min <= k <= len(head)


def labels(args: Args) -> list[str]:
    """What is special of the groups."""
    head, k = args
    found = ["k = 1"] if k == 1 else ["k = n"] if k == len(head) else []
    return [*found, "leftover"] if len(head) % k else found


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 nodes in all forms, and groups of any size that fits; small ones and the whole list come often."""
    lists = arrays.strategy(P.value_min, P.value_max, P.n_min, 30)
    sizes = st.one_of(st.integers(1, 4), st.integers(1, 34))
    return st.tuples(lists, sizes).map(lambda args: (args[0], min(args[1], len(args[0]))))


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 6 values from 0 to 2, and 1, 2, 3 and so on up to 60 nodes, with groups of every size"""
    for head in arrays.every((0, 1, 2), P.n_min, 6):
        for k in range(P.k_min, len(head) + 1):
            yield head, k
    for size in range(4, 61):
        for k in range(P.k_min, size + 1):
            yield list(range(1, size + 1)), k


def family(name: str, group: Callable[[int], int], build: Callable[..., list[int]], catches: str) -> Family:
    """Lists of this form in groups of ``group(n)``."""

    def args(n: int, rng: Random) -> Args:
        return build(n, rng, P.value_min, P.value_max), max(P.k_min, min(group(n), n))

    return Family(name, args, n=P.n_max, catches=catches)


FAMILIES = (
    family("groups of one", lambda n: 1, arrays.random, "walking from the first node to each group; counting the rest"),
    family("groups of two", lambda n: 2, arrays.ascending, "walking from the first node to each group"),
    family("groups of three", lambda n: 3, arrays.residues, "recursion that is too deep"),
    family("small groups, some left over", lambda n: 7, arrays.mountain, "turning those that are left over"),
    family("the root", lambda n: int(n**0.5), arrays.nearly_sorted, "walking to the end of the group for each node"),
    family("two groups", lambda n: n // 2, arrays.random, "hanging the second group behind the wrong node"),
    family("just no second group", lambda n: n // 2 + 1, arrays.descending, "turning those that are left over"),
    family("all but one", lambda n: n - 1, arrays.mixed, "losing the last node"),
    family("the whole list", lambda n: n, arrays.descending, "walking to the end of the group for each node"),
    family("all equal", lambda n: 4, arrays.all_equal, "telling nodes apart by value"),
    family("few values", lambda n: n // 3, arrays.few_distinct, "searching a node by its value"),
    family("limits", lambda n: 10, arrays.limits, "a value that stands for the end"),
)
