"""Cases for recursion/subsets: up to ten different integers."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]

# Zero and -1 are taken for "none", opposites for the same number.
SMALL_SCOPE = (0, 1, -1, 2, 10, -10)
SMALL_SCOPE_LENGTH = 5


def is_valid(args: Args) -> bool:
    """Length and values within the parameters, no value twice."""
    return arrays.valid(args[0], P.n_min, P.n_max, P.value_min, P.value_max, different=True)


def strategy() -> st.SearchStrategy[Args]:
    """Lists of every allowed size, mostly short ones, over narrow and wide ranges, in all orders."""
    short = arrays.strategy(P.value_min, P.value_max, P.n_min, 6, different=True)
    long = arrays.strategy(P.value_min, P.value_max, 7, P.n_max, different=True)
    return st.tuples(st.one_of(short, short, short, long))


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 5 different values from -10, -1, 0, 1, 2 and 10"""
    return ((nums,) for nums in arrays.every(SMALL_SCOPE, P.n_min, SMALL_SCOPE_LENGTH, different=True))


def _size(n: int) -> int:
    return max(P.n_min, min(n, P.n_max))


def _ascending(n: int, rng: Random) -> Args:
    return (list(range(1, _size(n) + 1)),)


def _descending(n: int, rng: Random) -> Args:
    return (list(range(P.value_max, P.value_max - _size(n), -1)),)


def _around_zero(n: int, rng: Random) -> Args:
    nums = list(range(-(_size(n) // 2), _size(n) - _size(n) // 2))
    rng.shuffle(nums)
    return (nums,)


def _whole_range(n: int, rng: Random) -> Args:
    """Both ends of the range of values and -1 among them, shuffled."""
    pinned = [P.value_min, P.value_max, -1][: _size(n)]
    rest = [value for value in range(P.value_min, P.value_max + 1) if value not in pinned]
    nums = pinned + rng.sample(rest, _size(n) - len(pinned))
    rng.shuffle(nums)
    return (nums,)


FAMILIES = (
    Family("ascending", _ascending, n=P.n_max, catches="subsets found once for each of their orders"),
    Family("descending", _descending, n=P.n_max, catches="subsets found once for each of their orders"),
    Family("around zero", _around_zero, n=P.n_max, catches="going through the orders of all numbers"),
    Family("whole range", _whole_range, n=P.n_max, catches="trying every value of the range for every place"),
)


def sizes(args: Args) -> dict[str, int]:
    (nums,) = args
    return {"n": len(nums), "p": 1 << len(nums)}


# The constraints are too small for counts to tell growth from growth.
BEYOND = {"n_max": 13}
