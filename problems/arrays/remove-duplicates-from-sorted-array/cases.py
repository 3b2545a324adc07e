"""Cases for arrays/remove-duplicates-from-sorted-array: lists in non-decreasing order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations_with_replacement, pairwise
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]

ALPHABETS = (
    (0, 1),
    (-1, 0, 1, 2),
    (P.value_min, -1, 0, P.value_max),
    (P.value_min, P.value_min + 1, P.value_max - 1, P.value_max),
    tuple(range(P.value_min, P.value_max + 1)),
)
SOME_ALPHABET = st.sampled_from(ALPHABETS)
SIZES = st.integers(P.n_min, 30)


def is_valid(args: Args) -> bool:
    """Length and values within the parameters, in non-decreasing order."""
    (nums,) = args
    return (
        P.n_min <= len(nums) <= P.n_max
        and all(P.value_min <= v <= P.value_max for v in nums)
        and all(a <= b for a, b in pairwise(nums))
    )


@st.composite
def _row(draw: st.DrawFn) -> Args:
    size, alphabet = draw(SIZES), draw(SOME_ALPHABET)
    return (sorted(draw(st.lists(st.sampled_from(alphabet), min_size=size, max_size=size))),)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 elements of two values, of extreme ones, or of all there are."""
    return _row()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 8 values from -2 to 3 in non-decreasing order"""
    for size in range(P.n_min, 9):
        for nums in combinations_with_replacement(range(-2, 4), size):
            yield (list(nums),)


def _all_equal(n: int, rng: Random) -> Args:
    return ([rng.choice((-1, 0, P.value_min, P.value_max))] * n,)


def _all_values(n: int, rng: Random) -> Args:
    """Each value about as often as the others, in the numbers that chance gives."""
    return (sorted(rng.randint(P.value_min, P.value_max) for _ in range(n)),)


def _one_long_run(n: int, rng: Random, before: bool) -> Args:
    """All other values once each, before or behind a run of the smallest or largest."""
    many = min(P.value_max - P.value_min, n - 1)
    if before:
        return ([*range(P.value_max - many, P.value_max), *[P.value_max] * (n - many)],)
    return ([*[P.value_min] * (n - many), *range(P.value_min + 1, P.value_min + 1 + many)],)


def _run_in_front(n: int, rng: Random) -> Args:
    return _one_long_run(n, rng, before=False)


def _run_at_the_end(n: int, rng: Random) -> Args:
    return _one_long_run(n, rng, before=True)


def _last_differs(n: int, rng: Random) -> Args:
    """One value, and another only at the very end."""
    return ([0] * (n - 1) + [1],)


def _pairs(n: int, rng: Random) -> Args:
    """Each value twice as far as there are values, the rest zeros in between."""
    many = min(P.value_max, n // 4)
    low = [v for v in range(-many, 0) for _ in range(2)]
    high = [v for v in range(1, many + 1) for _ in range(2)]
    return ([*low, *[0] * (n - len(low) - len(high)), *high],)


FAMILIES = (
    Family("all equal", _all_equal, n=P.n_max, catches="erasing each duplicate, and a counter of 16 bits"),
    Family("all values", _all_values, n=P.n_max, catches="moving the rest of the list for each duplicate"),
    Family("a run in front", _run_in_front, n=P.n_max, catches="starting again from the front after each duplicate"),
    Family("a run at the end", _run_at_the_end, n=P.n_max, catches="searching the kept values for each element"),
    Family("the last differs", _last_differs, n=P.n_max, catches="loops that stop one early"),
    Family("pairs", _pairs, n=P.n_max, catches="tables of counts in one byte"),
)
