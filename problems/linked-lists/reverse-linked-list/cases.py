"""Cases for linked-lists/reverse-linked-list: any list at all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]

ALPHABETS = (
    (0, 1),
    (-1, 0, 1, 2, 3),
    (7,),
    (P.value_min, P.value_max),
    (P.value_min, P.value_min + 1, -1, 0, 1, 1_000, P.value_max - 1, P.value_max),
)
KINDS = tuple(product(ALPHABETS, ("any", "any", "sorted", "reversed", "palindrome")))
SIZES = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 30)


def is_valid(args: Args) -> bool:
    """Length and values within the parameters."""
    (head,) = args
    return len(head) <= P.n_max and all(P.value_min <= v <= P.value_max for v in head)


@st.composite
def _lists(draw: st.DrawFn) -> Args:
    size = draw(st.sampled_from(SIZES))
    alphabet, shape = draw(st.sampled_from(KINDS))
    codes = draw(st.lists(st.integers(0, len(alphabet) - 1), min_size=size, max_size=size))
    values = [alphabet[code] for code in codes]
    if shape == "sorted":
        values.sort()
    elif shape == "reversed":
        values.sort(reverse=True)
    elif shape == "palindrome":
        values = values[: (size + 1) // 2] + values[: size // 2][::-1]
    return (values,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 nodes from a narrow or an extreme alphabet: any order, sorted, or a palindrome."""
    return _lists()


def exhaustive() -> Iterator[Args]:
    """every list of up to 6 values from -1 to 2"""
    for size in range(7):
        for values in product(range(-1, 3), repeat=size):
            yield (list(values),)


def _ascending(n: int, rng: Random) -> Args:
    start = rng.randint(P.value_min, P.value_max - n + 1)
    return (list(range(start, start + n)),)


def _any_order(n: int, rng: Random) -> Args:
    return ([rng.randint(P.value_min, P.value_max) for _ in range(n)],)


def _all_equal(n: int, rng: Random) -> Args:
    return ([rng.choice((-1, 0, P.value_min, P.value_max))] * n,)


def _odd_one_at_an_end(n: int, rng: Random) -> Args:
    """An odd number of nodes, all equal but the first."""
    return ([P.value_max, *[P.value_min] * ((n - 1) // 2 * 2)],)


FAMILIES = (
    Family("ascending", _ascending, n=P.n_max, catches="walking from the head to each node"),
    Family("any order", _any_order, n=P.n_max, catches="walking to the tail for each node"),
    Family("all equal", _all_equal, n=P.n_max, catches="telling nodes apart by value; recursion that is too deep"),
    Family("odd one at an end", _odd_one_at_an_end, n=P.n_max, catches="searching a node by its value"),
)
