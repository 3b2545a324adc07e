"""Cases for recursion/permutations: up to six different integers in every order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations, product
from math import factorial
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]

# Zero and -1 are taken for free or used places, opposites for the same number, both limits sit at the ends of tables.
SMALL_SCOPE = (0, 1, -1, 2, -2, 9, P.value_max, P.value_min)
SMALL_SCOPE_LENGTH = 4

# Larger sizes are rare: a case of size six alone has 720 orders.
SIZES = (1, 2, 2, *(3,) * 4, *(4,) * 6, *(5,) * 7, *(P.n_max,) * 2)
ALPHABETS = (
    range(1, P.n_max + 1),
    range(-3, 4),
    range(P.value_min, P.value_max + 1),
    (P.value_min, P.value_min + 1, -1, 0, 1, P.value_max - 1, P.value_max),
)
SHAPES = ("as drawn", "as drawn", "sorted", "reversed")
# Built once, as building a strategy takes longer than drawing from it. One draw decides on all three.
PLANS = st.sampled_from(tuple(product(SIZES, (0, 1, 2, 2, 2, 3), SHAPES)))
LISTS = {
    (size, which): st.lists(st.sampled_from(alphabet), min_size=size, max_size=size, unique=True)
    for size in set(SIZES)
    for which, alphabet in enumerate(ALPHABETS)
}


def is_valid(args: Args) -> bool:
    """Length and values within the parameters, no value twice."""
    (nums,) = args
    return (
        P.n_min <= len(nums) <= P.n_max
        and all(P.value_min <= value <= P.value_max for value in nums)
        and len(set(nums)) == len(nums)
    )


@st.composite
def _distinct(draw: st.DrawFn) -> Args:
    size, which, shape = draw(PLANS)
    nums = draw(LISTS[size, which])
    if shape != "as drawn":
        nums.sort(reverse=shape == "reversed")
    return (nums,)


def strategy() -> st.SearchStrategy[Args]:
    """Lists of every allowed size over narrow, wide and extreme alphabets; shuffled, ascending and descending."""
    return _distinct()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 4 different values from -10, -2, -1, 0, 1, 2, 9 and 10"""
    for size in range(P.n_min, SMALL_SCOPE_LENGTH + 1):
        for nums in permutations(SMALL_SCOPE, size):
            yield (list(nums),)


def _size(n: int) -> int:
    return max(P.n_min, min(n, P.n_max))


def _ascending(n: int, rng: Random) -> Args:
    return (list(range(1, _size(n) + 1)),)


def _descending(n: int, rng: Random) -> Args:
    return (list(range(P.value_max, P.value_max - _size(n), -1)),)


def _whole_range(n: int, rng: Random) -> Args:
    """Both ends of the range of values, -1 and 0 among them, shuffled."""
    pinned = [P.value_min, P.value_max, -1, 0][: _size(n)]
    rest = [value for value in range(P.value_min, P.value_max + 1) if value not in pinned]
    nums = pinned + rng.sample(rest, _size(n) - len(pinned))
    rng.shuffle(nums)
    return (nums,)


FAMILIES = (
    Family("ascending", _ascending, n=P.n_max, catches="building every order many times over"),
    Family("descending", _descending, n=P.n_max, catches="walking through tuples that are no orders"),
    Family("whole range", _whole_range, n=P.n_max, catches="trying every value of the range for every place"),
)


def sizes(args: Args) -> dict[str, int]:
    (nums,) = args
    return {"n": len(nums), "p": factorial(len(nums))}


# The constraints are too small for counts to tell growth from growth.
BEYOND = {"n_max": 8}
