"""Cases for recursion/subsets-ii: up to ten integers, few of them different."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]

SMALL_SCOPE = (0, 1, -1, 2)
SMALL_SCOPE_LENGTH = 6


def is_valid(args: Args) -> bool:
    """Length and values within the parameters."""
    return arrays.valid(args[0], P.n_min, P.n_max, P.value_min, P.value_max)


def strategy() -> st.SearchStrategy[Args]:
    """Lists of every allowed size over narrow and wide ranges: scattered, in runs, sorted, reversed."""
    short = arrays.strategy(P.value_min, P.value_max, P.n_min, 7)
    long = arrays.strategy(P.value_min, P.value_max, 8, P.n_max)
    return st.tuples(st.one_of(short, short, short, long))


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 6 values from -1, 0, 1 and 2"""
    return ((nums,) for nums in arrays.every(SMALL_SCOPE, P.n_min, SMALL_SCOPE_LENGTH))


def _family(name: str, build: Callable[[int, Random], list[int]], catches: str) -> Family:
    return Family(name, lambda n, rng: (build(max(P.n_min, min(n, P.n_max)), rng),), n=P.n_max, catches=catches)


def _different(n: int, rng: Random) -> list[int]:
    return arrays.distinct(n, rng, P.value_min, P.value_max)


def _equal(n: int, rng: Random) -> list[int]:
    return arrays.all_equal(n, rng, P.value_min, P.value_max)


def _pairs(n: int, rng: Random) -> list[int]:
    return arrays.in_pairs(n, rng, P.value_min, P.value_max)


def _three(n: int, rng: Random) -> list[int]:
    return arrays.few_distinct(n, rng, P.value_min, P.value_max, 3)


def _one_pair(n: int, rng: Random) -> list[int]:
    """One number stands at both ends, all others are different."""
    nums = _different(max(1, n - 1), rng)
    return [*nums, nums[0]][:n]


FAMILIES = (
    _family("all different", _different, catches="subsets found once for each of their orders"),
    _family("all equal", _equal, catches="choices of places that give the same numbers"),
    _family("pairs", _pairs, catches="going through the orders of all numbers"),
    _family("three values", _three, catches="repetitions that are looked for one by one"),
    _family("equal ends", _one_pair, catches="subsets found once for each of their orders"),
)


def sizes(args: Args) -> dict[str, int]:
    (nums,) = args
    return {"n": len(nums), "p": 1 << len(nums)}


# The constraints are too small for counts to tell growth from growth.
BEYOND = {"n_max": 13}
