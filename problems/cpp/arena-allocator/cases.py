"""Cases for cpp/arena-allocator: a named check, and for two of the checks operations on containers in two arenas."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
APPEND, IN_FRONT, REMOVE, COPY, MOVE, RESET = range(6)
CONTRACT = Contract(
    __file__,
    operands=("av", "av", "ak", "aa", "aa", ""),
    ranges={"a": (0, P.arena_max), "v": (P.value_min, P.value_max), "k": (0, P.place_max)},
    small={"a": (0, 1), "v": (1, 2), "k": (0, 1)},
    each_max=P.ops_max,
    many_max=P.many_max,
)


def is_valid(args: Args) -> bool:
    """A check that exists, with operations in range where it takes any."""
    return CONTRACT.is_valid(args)


def strategy() -> st.SearchStrategy[Args]:
    """Sequences of up to 40 operations, and now and then one of the other checks."""
    return CONTRACT.strategy(40)


def exhaustive() -> Iterator[Args]:
    """every check without operations, and every sequence of up to 3 operations"""
    return CONTRACT.exhaustive(3)


def _lists(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (IN_FRONT, IN_FRONT, IN_FRONT, REMOVE, APPEND, MOVE))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="places that are kept"),
    Family("lists", _lists, n=P.many_max, catches="a search for a free place"),
)
