"""Cases for arrays/3sum: all triplets of values at three positions that add up to zero."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Size and values within the parameters."""
    return arrays.valid(args[0], P.n_min, P.n_max, P.value_min, P.value_max)


def _planted(nums: list[int], every: int) -> list[int]:
    """Some values replaced by what two before them lack, where that is in range."""
    for i in range(2, len(nums), every):
        missing = -nums[i - 1] - nums[i - 2]
        if P.value_min <= missing <= P.value_max:
            nums[i] = missing
    return nums


def strategy() -> st.SearchStrategy[Args]:
    """Up to 12 values from one alphabet, as they are or with triplets planted."""
    lists = arrays.strategy(P.value_min, P.value_max, P.n_min, 12)
    return st.tuples(lists, st.sampled_from((99, 4, 3))).map(lambda drawn: (_planted(*drawn),))


def exhaustive() -> Iterator[Args]:
    """every list of 3 to 6 values from -2 to 2"""
    return ((nums,) for nums in arrays.every((0, 1, -1, 2, -2), P.n_min, 6))


def _any(n: int, rng: Random) -> list[int]:
    return arrays.random(n, rng, P.value_min, P.value_max)


def _odd(n: int, rng: Random) -> list[int]:
    """Three odd numbers are never zero together: nothing ends a search early."""
    return [2 * rng.randint(P.value_min // 2, P.value_max // 2 - 1) + 1 for _ in range(n)]


def _pairs(n: int, rng: Random) -> list[int]:
    return arrays.in_pairs(n, rng, -20 * n, 20 * n)


def _close(n: int, rng: Random) -> list[int]:
    """All values from -n/2 on, in random order: about n squared over five triplets."""
    nums = list(range(-(n // 2), n - n // 2))
    rng.shuffle(nums)
    return nums


def _zeros(n: int, rng: Random) -> list[int]:
    return [0] * n


def _few(n: int, rng: Random) -> list[int]:
    return [rng.randint(-6, 6) for _ in range(n)]


def _ends(n: int, rng: Random) -> list[int]:
    """Ends, halves and zero, with one triplet in a thousand tries among others."""
    high = P.value_max
    return [rng.choice((-high, high, 0, high // 2, -high // 2, 1, -1, 10_000, -9_999)) for _ in range(n)]


def _residues(n: int, rng: Random) -> list[int]:
    return arrays.residues(n, rng, P.value_min, P.value_max)


def _one_negative(n: int, rng: Random) -> list[int]:
    """Rising values and a single negative one, which comes last: it is the first of every triplet."""
    nums = sorted(rng.randint(1, P.value_max // 2) for _ in range(n - 1))
    return [*nums, -P.value_max // 2]


def _mixed(n: int, rng: Random) -> list[int]:
    return _planted(arrays.mixed(n, rng, P.value_min, P.value_max), 5)


def _family(name: str, form: Callable[[int, Random], list[int]], catches: str, n: int = P.n_max) -> Family:
    return Family(name, lambda n, rng: (form(n, rng),), n=n, catches=catches)


FAMILIES = (
    _family("any", _any, "trying every three positions"),
    _family("odd", _odd, "trying every three positions until a third one fits"),
    _family("in pairs", _pairs, "a search in the list for the third value"),
    _family("close", _close, "a search among the triplets found so far", n=500),
    _family("zeros", _zeros, "finding the same triplet again for every three positions"),
    _family("few values", _few, "passing by equal values for one of the three only"),
    _family("ends", _ends, "sums in few bits, values that mark what is missing"),
    _family("residues", _residues, "a table that does not compare what it holds"),
    _family("one negative", _one_negative, "a search that ends at the first positive value of the list as given"),
    _family("mixed", _mixed, "counting triplets by positions"),
)
