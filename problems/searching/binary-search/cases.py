"""Cases for searching/binary-search: ascending lists, and targets that are there, just missed, or outside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)
LOW, HIGH = P.value_min, P.value_max

Args = tuple[list[int], int]


def is_valid(args: Args) -> bool:
    """Length and values within the parameters, all different and ascending; a target in range."""
    nums, target = args
    return arrays.valid(nums, P.n_min, P.n_max, LOW, HIGH, different=True, ordered=True) and LOW <= target <= HIGH


def labels(args: Args) -> list[str]:
    """Whether the target is there."""
    return ["found" if args[1] in args[0] else "not-found"]


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 values, close together or far apart; a target from among them, next to one, or anywhere."""

    def aim(drawn: tuple[list[int], int, int, int]) -> Args:
        nums, at, off, anywhere = drawn
        target = anywhere if off == 2 else nums[at % len(nums)] + (off if off in (-1, 1) else 0)
        return nums, min(max(target, LOW), HIGH)

    lists = arrays.strategy(LOW, HIGH, P.n_min, 30, different=True, ordered=True)
    return st.tuples(lists, st.integers(-1, 29), st.sampled_from((0, 0, 0, 1, -1, 2)), st.integers(LOW, HIGH)).map(aim)


def exhaustive() -> Iterator[Args]:
    """every ascending list of 1 to 9 values from -4 to 4, with every target from -5 to 5"""
    for size in range(P.n_min, 10):
        for nums in combinations(range(-4, 5), size):
            for target in range(-5, 6):
                yield list(nums), target


def family(name: str, place: Callable[[int, Random], int], catches: str, *, missed: int = 0, gap: int = 0) -> Family:
    """``n`` different values, of which the one at ``place(n, rng)`` is the target, or ``missed`` more than that where
    no element is; ``gap`` makes room around it."""

    def build(n: int, rng: Random) -> Args:
        spread = rng.sample(range(LOW + 1, HIGH, 1 + gap), min(n, len(range(LOW + 1, HIGH, 1 + gap))))
        nums = sorted(spread)
        return nums, nums[place(len(nums), rng)] + missed

    return Family(name, build, n=P.n_max if not gap else P.n_max - 2, catches=catches)


def _cluster(n: int, rng: Random) -> Args:
    """Neighbouring values and one far away at either end, which mislead a search that interpolates."""
    nums = [LOW, *range(1, n - 1), HIGH][:n]
    return nums, nums[-2] if n > 1 else nums[0]


def _consecutive(n: int, rng: Random) -> Args:
    nums = arrays.consecutive(n, rng, LOW, HIGH)
    return nums, nums[rng.randrange(n)]


FAMILIES = (
    family("last", lambda n, rng: n - 1, "a walk from the front"),
    family("first", lambda n, rng: 0, "a walk from the back"),
    family("last but one", lambda n, rng: n - 2, "bounds that leave out the end"),
    family("anywhere", lambda n, rng: rng.randrange(n), "rounds that skip the middle"),
    family("at two thirds", lambda n, rng: 2 * n // 3, "a search that takes thirds"),
    family("just behind the middle", lambda n, rng: n // 2 + 1, "a search that takes steps from the middle"),
    family("missed by one", lambda n, rng: rng.randrange(n), "an end that is not looked at", missed=1, gap=1),
    family("above all", lambda n, rng: n - 1, "bounds beyond the end", missed=1),
    family("below all", lambda n, rng: 0, "bounds before the start", missed=-1),
    Family("cluster and outliers", _cluster, n=P.n_max, catches="interpolation"),
    Family("consecutive", _consecutive, n=P.n_max, catches="a table of values"),
)
