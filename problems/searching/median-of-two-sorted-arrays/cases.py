"""Cases for searching/median-of-two-sorted-arrays: two ascending lists, not both empty."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations_with_replacement
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int], list[int]]

EDGES = (P.value_min, P.value_min + 1, -100_000, -10_000, -1, 0, 1, 10_000, 100_000, P.value_max - 1, P.value_max)
ALPHABETS = (
    st.integers(-2, 2),
    st.integers(-30, 30),
    st.integers(P.value_min, P.value_max),
    st.integers(P.value_min, P.value_min + 3),
    st.integers(P.value_max - 3, P.value_max),
    st.sampled_from(EDGES),
)
SHAPES = ("mixed",) * 8 + ("first below second", "second below first") * 2 + ("alternating",) * 3 + ("long ramp",)
SOME_ALPHABET = st.sampled_from(ALPHABETS)
SOME_SHAPE = st.sampled_from(SHAPES)
SOME_SIZES = st.tuples(st.integers(0, 14), st.sampled_from((0, 0, 1, 1, 2, *range(3, 15))), st.booleans())


def is_valid(args: Args) -> bool:
    """Lengths and values within the parameters, each list in ascending order."""
    total = sum(len(nums) for nums in args)
    return P.total_min <= total <= P.total_max and all(
        P.length_min <= len(nums) <= P.length_max
        and all(P.value_min <= v <= P.value_max for v in nums)
        and all(nums[i - 1] <= nums[i] for i in range(1, len(nums)))
        for nums in args
    )


@st.composite
def _long_ramp(draw: st.DrawFn) -> Args:
    """One list of the greatest length, or nearly, and one of at most two elements."""
    length = draw(st.sampled_from((P.length_max - 1, P.length_max)))
    start = draw(st.sampled_from((P.value_min, -length // 2, P.value_max - length + 1)))
    ramp = list(range(start, start + length))
    short = sorted(draw(st.lists(st.sampled_from((ramp[0], ramp[length // 2], ramp[-1])), max_size=2)))
    return (ramp, short) if draw(st.booleans()) else (short, ramp)


@st.composite
def _two_lists(draw: st.DrawFn) -> Args:
    shape = draw(SOME_SHAPE)
    if shape == "long ramp":
        return draw(_long_ramp())
    first, second, exchanged = draw(SOME_SIZES)
    if first + second == 0:
        second = 1
    if exchanged:
        first, second = second, first
    values = draw(st.lists(draw(SOME_ALPHABET), min_size=first + second, max_size=first + second))
    if shape == "mixed":
        return sorted(values[:first]), sorted(values[first:])
    values.sort()
    if shape == "first below second":
        return values[:first], values[first:]
    if shape == "second below first":
        return values[second:], values[:second]
    return values[::2], values[1::2]


def strategy() -> st.SearchStrategy[Args]:
    """Two short ascending lists, mixed, disjoint or alternating, often one empty; now and then a very long one."""
    return _two_lists()


def exhaustive() -> Iterator[Args]:
    """every two ascending lists of up to 5 values from -1 to 2 each, not both empty"""
    lists = {size: [list(nums) for nums in combinations_with_replacement(range(-1, 3), size)] for size in range(6)}
    for total in range(P.total_min, 11):
        for first in range(max(0, total - 5), min(total, 5) + 1):
            for nums1 in lists[first]:
                for nums2 in lists[total - first]:
                    yield list(nums1), list(nums2)


def _ascending(n: int) -> list[int]:
    """n values in ascending order, spread evenly from value_min to value_max."""
    return [P.value_min + i * (P.value_max - P.value_min) // (n - 1) for i in range(n)]


def _alternating(n: int, rng: Random) -> Args:
    values = _ascending(n)
    return values[::2], values[1::2]


def _first_below_second(n: int, rng: Random) -> Args:
    values = _ascending(n)
    return values[: n // 2], values[n // 2 :]


def _second_below_first(n: int, rng: Random) -> Args:
    """The first list is never the longer one, so that an odd n asks for the same steps as an even one."""
    values = _ascending(n)
    return values[n - n // 2 :], values[: n - n // 2]


def _all_equal(n: int, rng: Random) -> Args:
    return [100_000] * (n // 2), [100_000] * (n - n // 2)


def _short_beside_long(n: int, rng: Random) -> Args:
    """A list of n / 20 values, all of them in the middle of one of n / 2 values."""
    values = _ascending(n // 2 + n // 20)
    middle = n // 4
    return values[middle : middle + n // 20], values[:middle] + values[middle + n // 20 :]


def _long_above_short(n: int, rng: Random) -> Args:
    """The first list is much the longer one and lies above the second; an odd number of elements."""
    values = _ascending((n // 2 + n // 20 - 1) // 2 * 2 + 1)
    short = n // 20
    return values[short:], values[:short]


def _long_below_short(n: int, rng: Random) -> Args:
    first, second = _long_above_short(n, rng)
    return [-v for v in reversed(first)], [-v for v in reversed(second)]


def _random(n: int, rng: Random) -> Args:
    nums1 = sorted(rng.randint(P.value_min, P.value_max) for _ in range(n // 2))
    nums2 = sorted(rng.randint(P.value_min, P.value_max) for _ in range(n - n // 2 - 1))
    return [P.value_min, *nums1[1:]], [*nums2[:-1], P.value_max]


FAMILIES = (
    Family("second below first", _second_below_first, n=P.total_max, catches="sorting by swapping neighbours"),
    Family("alternating", _alternating, n=P.total_max, catches="sorting again after each insertion"),
    Family("first below second", _first_below_second, n=P.total_max, catches="taking away both ends in turn"),
    Family("all equal", _all_equal, n=P.total_max, catches="counting smaller elements for every element"),
    Family("short beside long", _short_beside_long, n=P.total_max, catches="sorting again after each insertion"),
    Family("long above short, odd", _long_above_short, n=P.total_max, catches="a missing end of the shorter list"),
    Family("long below short, odd", _long_below_short, n=P.total_max, catches="searching the longer list"),
    Family("random, odd", _random, n=P.total_max, catches="taking away the smallest again and again"),
)
