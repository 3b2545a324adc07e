"""Cases for searching/find-minimum-in-rotated-sorted-array: a rotated ascending list of different values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Length and values within the parameters, all different, and at most one descent going around."""
    (nums,) = args
    in_bounds = arrays.valid(nums, P.n_min, P.n_max, P.value_min, P.value_max, different=True)
    return in_bounds and sum(nums[i - 1] > nums[i] for i in range(len(nums))) <= 1


def turned(nums: list[int], by: int) -> Args:
    """The list without its first ``by`` elements, followed by them."""
    return (nums[by:] + nums[:by],)


def labels(args: Args) -> list[str]:
    """Whether the list was turned at all."""
    return ["sorted"] if args[0] == sorted(args[0]) else []


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 values, close together or far apart, turned by nothing, one, or any number."""
    lists = arrays.strategy(P.value_min, P.value_max, P.n_min, 30, different=True, ordered=True)
    return st.tuples(lists, st.integers(-3, 29)).map(lambda drawn: turned(drawn[0], max(0, drawn[1]) % len(drawn[0])))


def exhaustive() -> Iterator[Args]:
    """every rotation of every ascending list of 1 to 11 values from -5 to 5"""
    for size in range(P.n_min, 12):
        for nums in combinations(range(-5, 6), size):
            for by in range(size):
                yield turned(list(nums), by)


def family(
    name: str, by: Callable[[int], int], catches: str, *, low: int = P.value_min, high: int = P.value_max
) -> Family:
    """``n`` different values from ``low`` to ``high``, of which the first ``by(n)`` were moved behind the others."""

    def build(n: int, rng: Random) -> Args:
        return turned(sorted(rng.sample(range(low, high + 1), min(n, high - low + 1))), by(n) % n)

    return Family(name, build, n=P.n_max, catches=catches)


def _cluster(n: int, rng: Random) -> Args:
    """Neighbouring values and one far away at either end, which mislead a search that interpolates."""
    inner = range(1, n - 1)
    return turned([P.value_min, *inner, P.value_max][:n], rng.choice((0, n // 10, n - 1)))


FAMILIES = (
    family("not turned", lambda n: 0, "a search for the fall that needs one"),
    family("turned by one", lambda n: 1, "turning the list back the short way"),
    family("turned by all but one", lambda n: n - 1, "turning the list back the other way"),
    family("fall in the middle", lambda n: n // 2, "comparing every two elements"),
    family("fall at two thirds", lambda n: n // 3, "leaving the middle out"),
    family("fall at a quarter", lambda n: 3 * n // 4, "ranking every element"),
    family("negative", lambda n: 2 * n // 5, "an answer that begins at 0 or -1", high=-1),
    family("positive", lambda n: 4 * n // 5, "an answer that begins at 0", low=1),
    Family("cluster and outliers", _cluster, n=P.n_max, catches="interpolation"),
)
