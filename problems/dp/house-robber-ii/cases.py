"""Cases for dp/house-robber-ii: the largest sum of a ring of which no two neighbours are taken."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]

SMALL_SCOPE_VALUES = (0, 1, 2, 3, P.value_max)
SMALL_SCOPE_LENGTH = 6

ALPHABETS = (
    st.integers(0, 1),
    st.integers(1, 3),
    st.integers(0, 9),
    st.integers(P.value_min, P.value_max),
    st.sampled_from((0, 1, P.value_max - 1, P.value_max)),
    st.just(P.value_max),
)
# Built once, as building a strategy takes longer than drawing from it.
RINGS = st.one_of([st.lists(values, min_size=P.n_min, max_size=longest) for values in ALPHABETS for longest in (8, 25)])
SPARSE = st.lists(st.sampled_from((0, 0, 0, 1, 7, 7, P.value_max)), min_size=P.n_min, max_size=30)
ORDERS = st.sampled_from(("as drawn", "as drawn", "sorted", "reversed", "mirrored"))


def is_valid(args: Args) -> bool:
    """Number of houses and amounts within the parameters."""
    (nums,) = args
    return P.n_min <= len(nums) <= P.n_max and all(P.value_min <= v <= P.value_max for v in nums)


@st.composite
def _rings(draw: st.DrawFn) -> Args:
    nums = draw(st.one_of(RINGS, SPARSE))
    order = draw(ORDERS)
    if order == "mirrored":
        nums = (nums + nums[::-1])[: P.n_max]
    elif order != "as drawn":
        nums.sort(reverse=order == "reversed")
    return (nums,)


def strategy() -> st.SearchStrategy[Args]:
    """Rings of up to 50 houses: small, wide and extreme amounts, many empty houses, sorted and mirrored."""
    return _rings()


def exhaustive() -> Iterator[Args]:
    """every ring of 1 to 6 houses with amounts of 0, 1, 2, 3 and 1000"""
    for size in range(P.n_min, SMALL_SCOPE_LENGTH + 1):
        for nums in product(SMALL_SCOPE_VALUES, repeat=size):
            yield (list(nums),)


def _houses(n: int) -> int:
    return max(P.n_min, min(n, P.n_max))


def _random(n: int, rng: Random) -> Args:
    return ([rng.randint(P.value_min, P.value_max) for _ in range(_houses(n))],)


def _all_empty(n: int, rng: Random) -> Args:
    return ([0] * _houses(n),)


def _all_full(n: int, rng: Random) -> Args:
    return ([P.value_max] * _houses(n),)


def _growing(n: int, rng: Random) -> Args:
    """Amounts that rise around the ring, so that the haul of the rest is not bounded by what comes first."""
    return (sorted(rng.randint(P.value_min, P.value_max) for _ in range(_houses(n))),)


def _pairs_of_rich(n: int, rng: Random) -> Args:
    """Two rich houses side by side, then one to three poor ones: the parity of the choice changes all the time."""
    nums: list[int] = []
    while len(nums) < _houses(n):
        nums += [rng.randint(P.value_max - 20, P.value_max) for _ in range(2)]
        nums += [rng.randint(0, 5) for _ in range(rng.randint(1, 3))]
    return (nums[: _houses(n)],)


def _empty_behind(n: int, rng: Random) -> Args:
    """Some money at the beginning, empty houses behind: the haul of most of the ring is zero."""
    many = _houses(n)
    rich = min(many, 5)
    return ([rng.randint(1, P.value_max) for _ in range(rich)] + [0] * (many - rich),)


def _empty_before(n: int, rng: Random) -> Args:
    """The same, with the money at the end."""
    (nums,) = _empty_behind(n, rng)
    return (nums[::-1],)


def _rich_at_both_ends(n: int, rng: Random) -> Args:
    """Every second house of a row is rich, the first and the last one too: no choice has all of them."""
    many = _houses(n)
    many -= many > 1 and many % 2 == 0
    return ([rng.randint(P.value_max - 9, P.value_max) if i % 2 == 0 else rng.randint(0, 9) for i in range(many)],)


FAMILIES = (
    Family("random amounts", _random, n=P.n_max, catches="recursion without a memo"),
    Family("all empty", _all_empty, n=P.n_max, catches="a memo in which zero stands for unknown"),
    Family("all full", _all_full, n=P.n_max, catches="hauls in too few bits; one parity only"),
    Family("rising amounts", _growing, n=P.n_max, catches="search that is pruned by what the rest may bring"),
    Family("pairs of rich houses", _pairs_of_rich, n=P.n_max, catches="choices of one parity; greedy choices"),
    Family("rich at both ends", _rich_at_both_ends, n=P.n_max - 1, catches="a row that is not closed to a ring"),
    Family("empty behind", _empty_behind, n=P.n_max, catches="a memo from the front in which zero stands for unknown"),
    Family("empty before", _empty_before, n=P.n_max, catches="a memo from the back in which zero stands for unknown"),
)
