"""Cases for recursion/combination-sum: different numbers, and a target that they make in less than 150 ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int], int]

SMALL_SCOPE = (2, 3, 4, 5, 6, 7)
SMALL_SCOPE_LENGTH = 4
SMALL_SCOPE_TARGET = 14


def _ways(candidates: Sequence[int], target: int) -> list[int]:
    """How many combinations have each sum from 0 to the target."""
    ways = [1, *[0] * target]
    for value in candidates:
        for total in range(value, target + 1):
            ways[total] += ways[total - value]
    return ways


def is_valid(args: Args) -> bool:
    """Different candidates and a target within the parameters, and fewer answers than promised."""
    candidates, target = args
    return (
        arrays.valid(candidates, P.n_min, P.n_max, P.value_min, P.value_max, different=True)
        and P.target_min <= target <= P.target_max
        and _ways(candidates, target)[target] < P.answers_limit
    )


def _promised(candidates: list[int], target: int) -> Args:
    """Without the smallest candidates, until there are few enough answers; one candidate has one at most."""
    while not is_valid((candidates, target)):
        candidates.remove(min(candidates))
    return candidates, target


PICKS = st.lists(st.integers(0, 29), min_size=1, max_size=8)


@st.composite
def _sums(draw: st.DrawFn) -> Args:
    candidates = draw(
        st.one_of(
            st.lists(st.sampled_from(SMALL_SCOPE), min_size=1, max_size=6, unique=True),
            st.lists(st.integers(P.value_min, 20), min_size=1, max_size=10, unique=True),
            st.lists(st.integers(P.value_min, P.value_max), min_size=1, max_size=P.n_max, unique=True),
        )
    )
    # A sum that exists, or one next to it.
    total = draw(st.sampled_from((0, 0, 0, 1, -1)))
    for pick in draw(PICKS):
        value = candidates[pick % len(candidates)]
        if total + value <= P.target_max:
            total += value
    return _promised(candidates, max(P.target_min, min(P.target_max, total)))


def strategy() -> st.SearchStrategy[Args]:
    """Few and many candidates in any order; targets that are sums of some of them, and such as miss one by one."""
    return _sums()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 4 different candidates from 2 to 7 with every target from 1 to 14"""
    for size in range(P.n_min, SMALL_SCOPE_LENGTH + 1):
        for target in range(P.target_min, SMALL_SCOPE_TARGET + 1):
            for candidates in permutations(SMALL_SCOPE, size):
                yield list(candidates), target


def _target(n: int) -> int:
    return max(P.target_min, min(n, P.target_max))


def _small_ones(n: int, rng: Random) -> Args:
    candidates = [2, 3, 4, 5]
    rng.shuffle(candidates)
    return _promised(candidates, _target(n))


def _large_ones(n: int, rng: Random) -> Args:
    candidates = list(range(P.value_max - P.n_max + 1, P.value_max + 1))
    rng.shuffle(candidates)
    return _promised(candidates, _target(n))


def _parity(n: int, rng: Random) -> Args:
    """Even candidates and an odd target: many sums, and no answer."""
    candidates = list(range(2, P.value_max + 1, 2))
    rng.shuffle(candidates)
    return candidates, max(1, _target(n) - (_target(n) % 2 == 0))


def _descending(n: int, rng: Random) -> Args:
    return _promised(sorted(rng.sample(range(P.value_min, P.value_max + 1), P.n_max), reverse=True), _target(n))


def _threes(n: int, rng: Random) -> Args:
    """Multiples of three, and a target that is none."""
    target = _target(n)
    return list(range(3, P.value_max, 3)), target - (target % 3 == 0) if target > 1 else 1


FAMILIES = (
    Family("small candidates", _small_ones, n=P.target_max, catches="every order of every answer"),
    Family("large candidates", _large_ones, n=P.target_max, catches="choices whose sums come last"),
    Family("even candidates, odd target", _parity, n=P.target_max, catches="sums that are reached in every order"),
    Family("descending candidates", _descending, n=P.target_max, catches="turning back at the first that is too large"),
    Family("multiples of three", _threes, n=P.target_max, catches="sums that are reached in every order"),
)


def sizes(args: Args) -> dict[str, int]:
    candidates, target = args
    return {"n": len(candidates), "p": sum(_ways(candidates, target)), "t": target}
