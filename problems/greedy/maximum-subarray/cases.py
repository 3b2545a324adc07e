"""Cases for greedy/maximum-subarray: where the best piece begins and ends, and sums from -10^4 to 10^9."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]

BOUNDS = (P.n_min, P.n_max, P.value_min, P.value_max)


def is_valid(args: Args) -> bool:
    """Number of elements and values within the parameters."""
    return arrays.valid(args[0], *BOUNDS)


LISTS = arrays.strategy(P.value_min, P.value_max, P.n_min, 20)
NEGATIVE = arrays.strategy(P.value_min, -1, P.n_min, 12)
SMALL = st.lists(st.integers(-4, 4), min_size=P.n_min, max_size=30)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 elements: small ones of both signs, negative ones only, anything up to the limits."""
    return st.tuples(st.one_of(SMALL, SMALL, LISTS, NEGATIVE))


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 6 elements from -2 to 2"""
    return ((nums,) for nums in arrays.every((0, 1, -1, 2, -2), P.n_min, 6))


def _values(low: int, high: int, form: Callable[[int, Random, int, int], list[int]]) -> Callable[[int, Random], Args]:
    return lambda n, rng: (form(n, rng, low, high),)


def _dips(n: int, rng: Random) -> Args:
    """Runs of a few positive elements and a dip after each, by turns just worth going through and just too deep for the
    sum up to there."""
    nums: list[int] = []
    sum_here = 0
    while len(nums) < n:
        run = [rng.randint(1, 90) for _ in range(rng.randint(1, 5))]
        sum_here += sum(run)
        dip = sum_here + rng.choice((-2, -1, 0, 1)) if rng.random() < 0.2 else rng.randint(1, 100)
        dip = min(dip, -P.value_min)
        nums += [*run, -dip]
        sum_here = max(0, sum_here - dip)
    return (nums[:n],)


def _balanced(n: int, rng: Random) -> Args:
    """Ones of both signs: sums go up and down slowly, and the best piece is neither short nor everything."""
    return ([rng.choice((-1, 1)) for _ in range(n)],)


def _far_ends(n: int, rng: Random) -> Args:
    """Small elements with a small loss each, and large ones at both ends, worth going all the way for."""
    room = min(n // 3, P.value_max - 1)
    nums = [rng.choice((-1, 0)) if i % 3 else 0 for i in range(n)]
    for i in range(min(n // 2, 8)):
        nums[i] = nums[-1 - i] = room + 1
    return (nums,)


def _middle(n: int, rng: Random) -> Args:
    """The best piece goes across the middle, and neither half has a good one of its own."""
    nums = [-rng.randint(1, 50) for _ in range(n)]
    nums[n // 2 - 1 : n // 2 + 1] = [P.value_max, P.value_max]
    return (nums[:n],)


def _last(n: int, rng: Random) -> Args:
    """Negative elements, the best of which is the last."""
    return ([-rng.randint(2, 9_999) for _ in range(n - 1)] + [-1],)


def _first(n: int, rng: Random) -> Args:
    return (_last(n, rng)[0][::-1],)


LOW, HIGH = P.value_min, P.value_max

FAMILIES = (
    Family("anything", _values(LOW, HIGH, arrays.random), n=P.n_max, catches="every pair of ends"),
    Family(
        "positive", _values(1, HIGH, arrays.random), n=P.n_max, catches="sums of all pieces; sums in single precision"
    ),
    Family("all at the limit", _values(HIGH, HIGH, arrays.all_equal), n=P.n_max, catches="the largest sum there is"),
    Family(
        "negative", _values(LOW, -1, arrays.random), n=P.n_max, catches="an answer that starts at zero; prefix sums"
    ),
    Family(
        "all at the lower limit", _values(LOW, LOW, arrays.all_equal), n=P.n_max, catches="the smallest sum there is"
    ),
    Family("zeros", _values(0, 0, arrays.all_equal), n=P.n_max, catches="recursion at every zero"),
    Family("both limits", _values(LOW, HIGH, arrays.limits), n=P.n_max, catches="sums in too few bits"),
    Family("ascending", _values(LOW, HIGH, arrays.ascending), n=P.n_max, catches="beginning where the list begins"),
    Family("descending", _values(LOW, HIGH, arrays.descending), n=P.n_max, catches="ending where the list ends"),
    Family("mixed", _values(LOW, HIGH, arrays.mixed), n=P.n_max, catches="values that stand for none"),
    Family("ones of both signs", _balanced, n=P.n_max, catches="windows of a fixed length"),
    Family("dips", _dips, n=P.n_max, catches="beginning anew too early or too late"),
    Family("far ends", _far_ends, n=P.n_max, catches="giving up a piece that loses for long"),
    Family("across the middle", _middle, n=P.n_max, catches="halves that are looked at by themselves"),
    Family("last", _last, n=P.n_max, catches="a loop that ends early"),
    Family("first", _first, n=P.n_max, catches="a loop that begins late"),
)
