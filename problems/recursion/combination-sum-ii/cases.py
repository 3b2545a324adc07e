"""Cases for recursion/combination-sum-ii: up to a hundred numbers, few of them different, and a small target."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int], int]

SMALL_SCOPE = (1, 2, 3, 5)
SMALL_SCOPE_LENGTH = 5
SMALL_SCOPE_TARGET = 9


def is_valid(args: Args) -> bool:
    """Number of candidates, values and target within the parameters."""
    candidates, target = args
    return (
        arrays.valid(candidates, P.n_min, P.n_max, P.value_min, P.value_max) and P.target_min <= target <= P.target_max
    )


LISTS = st.one_of(
    arrays.strategy(P.value_min, 4, P.n_min, 12),
    arrays.strategy(P.value_min, 9, P.n_min, 12),
    arrays.strategy(P.value_min, P.value_max, P.n_min, 16),
)
PICKS = st.lists(st.integers(0, 15), min_size=1, max_size=6, unique=True)


@st.composite
def _sums(draw: st.DrawFn) -> Args:
    candidates = draw(LISTS)
    # A sum that exists, or one next to it.
    total = draw(st.sampled_from((0, 0, 0, 1, -1)))
    for pick in draw(PICKS):
        if pick < len(candidates) and total + candidates[pick] <= P.target_max:
            total += candidates[pick]
    return candidates, max(P.target_min, total)


def strategy() -> st.SearchStrategy[Args]:
    """Lists of few values and of many, in any order; targets that are sums of some elements, or miss one by one."""
    return _sums()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 5 candidates from 1, 2, 3 and 5 with every target from 1 to 9"""
    for candidates in arrays.every(SMALL_SCOPE, P.n_min, SMALL_SCOPE_LENGTH):
        for target in range(P.target_min, SMALL_SCOPE_TARGET + 1):
            yield candidates, target


def _size(n: int) -> int:
    return max(P.n_min, min(n, P.n_max))


def _ones(n: int, rng: Random) -> Args:
    return [1] * _size(n), P.target_max


def _all_sums(n: int, rng: Random) -> Args:
    """Each number as often as it can be of use: nearly every partition of the target is an answer."""
    every = [value for value in range(1, P.target_max + 1) for _ in range(P.target_max // value)]
    nums = every[: _size(n)]
    rng.shuffle(nums)
    return nums, P.target_max


def _twice(n: int, rng: Random) -> Args:
    """The numbers from 1 on, each of them twice, by turns."""
    half = -(-_size(n) // 2)
    return (list(range(1, half + 1)) * 2)[: _size(n)], P.target_max


def _parity(n: int, rng: Random) -> Args:
    """Many even numbers and an odd target: many sums, no answer."""
    nums = [rng.choice((2, 2, 4, 4, 6, 8, 10)) for _ in range(_size(n))]
    return nums, P.target_max - 1


def _too_large(n: int, rng: Random) -> Args:
    return [rng.randint(P.target_max + 1, P.value_max) for _ in range(_size(n))], P.target_max


def _two_values(n: int, rng: Random) -> Args:
    """Ones and twos by turns."""
    return [1 + i % 2 for i in range(_size(n))], P.target_max


def _any(n: int, rng: Random) -> Args:
    return arrays.random(_size(n), rng, P.value_min, P.value_max), P.target_max


FAMILIES = (
    Family("ones", _ones, n=P.n_max, catches="every choice of places, sorted out by a set"),
    Family("ones and twos", _two_values, n=P.n_max, catches="every choice of places, sorted out by a set"),
    Family("all partitions", _all_sums, n=P.n_max, catches="looking for each answer among those that are known"),
    Family("each number twice", _twice, n=P.n_max, catches="every choice of places"),
    Family("even candidates, odd target", _parity, n=P.n_max, catches="sums that are reached again and again"),
    Family("too large", _too_large, n=P.n_max, catches="choices whose sums come last"),
    Family("any", _any, n=P.n_max, catches="every choice of places"),
)


def sizes(args: Args) -> dict[str, int]:
    """The combinations with a sum up to the target are counted number by number."""
    candidates, target = args
    ways = [1, *[0] * target]
    for value, times in Counter(candidates).items():
        ways = [
            sum(ways[total - k * value] for k in range(times + 1) if k * value <= total) for total in range(target + 1)
        ]
    return {"n": len(candidates), "p": sum(ways)}
