"""Cases for arrays/non-overlapping-intervals: how few have to go so that no two overlap."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, intervals, parameters

P = parameters(__file__)

Args = tuple[list[list[int]]]


def is_valid(args: Args) -> bool:
    """Number and points within the parameters, ends above starts."""
    return intervals.valid(args[0], P.n_min, P.n_max, P.point_min, P.point_max, positive=True)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 12 intervals: anywhere, short, chains in any order, nested."""
    return st.tuples(intervals.strategy(P.point_min, P.point_max, P.n_min, 12, positive=True))


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 4 intervals within -2 to 2"""
    for found in intervals.every(4, P.n_min, 4, positive=True):
        yield ([[start - 2, end - 2] for start, end in found],)


def _short(n: int, rng: Random, low: int, high: int) -> list[list[int]]:
    return intervals.short(n, rng, low, high, positive=True)


def _random(n: int, rng: Random, low: int, high: int) -> list[list[int]]:
    return intervals.random(n, rng, low, high, positive=True)


def _nested(n: int, rng: Random, low: int, high: int) -> list[list[int]]:
    """The widest first, and never a point only."""
    half = (high - low) // 2 - 1
    return [[low + k % half, high - k % half] for k in range(n)]


def _chain(n: int, rng: Random, low: int, high: int) -> list[list[int]]:
    """Each overlaps the next two, from right to left."""
    step = max(1, (high - low - 4) // n)
    return [[low + i * step % (high - low - 3), low + i * step % (high - low - 3) + 3] for i in range(n - 1, -1, -1)]


def _few_starts(n: int, rng: Random, low: int, high: int) -> list[list[int]]:
    return intervals.few_starts(n, rng, low, high)


def _few_ends(n: int, rng: Random, low: int, high: int) -> list[list[int]]:
    """Ends within a hundred points, starts of all distances."""
    return [[rng.randint(low, high - 101), high - k % 100] for k in range(n)]


def _family(name: str, form: Callable[[int, Random, int, int], list[list[int]]], catches: str) -> Family:
    return Family(name, lambda n, rng: (form(n, rng, P.point_min, P.point_max),), n=P.n_max, catches=catches)


FAMILIES = (
    _family("touching", intervals.touching, "a table of the most that can stay, filled by all pairs"),
    _family("short", _short, "removing the one with the most overlaps, over and over"),
    _family("anywhere", _random, "recursion over keeping and removing"),
    _family("nested", _nested, "keeping what begins first"),
    _family("staircase", intervals.staircase, "comparing each with all kept so far"),
    _family("chain", _chain, "groups that hang together"),
    _family("all equal", intervals.all_equal, "a comparison that is not strict"),
    _family("few starts", _few_starts, "ties of starts"),
    _family("few ends", _few_ends, "ties of ends"),
)
