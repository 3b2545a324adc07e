"""Cases for heaps/last-stone-weight: few stones, equal and different, and piles of the full size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)
LOW, HIGH = P.weight_min, P.weight_max

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Number of stones and weights within the parameters."""
    return arrays.valid(args[0], P.n_min, P.n_max, LOW, HIGH)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 stones of narrow and wide alphabets."""
    return st.tuples(arrays.strategy(LOW, HIGH, P.n_min, P.n_max))


def exhaustive() -> Iterator[Args]:
    """every pile of 1 to 6 stones that weigh 1 to 4, in every order"""
    return ((stones,) for stones in arrays.every((1, 2, 3, 4), P.n_min, 6))


def family(name: str, form: Callable[[int, Random, int, int], list[int]], catches: str) -> Family:
    def build(n: int, rng: Random) -> Args:
        return (form(n, rng, LOW, HIGH),)

    return Family(name, build, n=P.n_max, catches=catches)


def _one_heavy(n: int, rng: Random, low: int, high: int) -> list[int]:
    """One stone against all others."""
    stones = [high, *(rng.randint(low, high // 50) for _ in range(n - 1))]
    rng.shuffle(stones)
    return stones


def _close(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Heavy stones of nearly the same weight: what remains goes to the end of the order."""
    return [rng.randint(high - 20, high) for _ in range(n)]


def _doubles(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Powers of two and their neighbours: what remains goes to the front of the order."""
    return [min(high, max(low, (1 << i % 10) + rng.randint(-1, 1))) for i in range(n)]


FAMILIES = (
    family("any", arrays.random, "the lightest stones first"),
    family("close", _close, "putting back at the front without looking"),
    family("one heavy", _one_heavy, "putting back at the end without looking"),
    family("doubles", _doubles, "stones that are sorted once"),
    family("all equal", arrays.all_equal, "a stone left over where there is none"),
    family("in pairs", arrays.in_pairs, "a set of weights"),
    family("ascending", arrays.ascending, "neighbours in the order given"),
    family("descending", arrays.descending, "neighbours in the order given"),
    family("few weights", arrays.few_distinct, "equal weights counted once"),
)

# The constraints are too small for counts to tell growth from growth.
BEYOND = {"n_max": 1000}
