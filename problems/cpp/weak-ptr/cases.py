"""Cases for cpp/weak-ptr: a named check, and for two of the checks operations on three owners and three observers."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
NEW, RESET, SHARE, OBSERVE, COPY, MOVE, SWAP, FORGET, LOCK, PROMOTE = range(10)
CONTRACT = Contract(
    __file__,
    operands=("sv", "s", "ss", "ss", "ss", "ss", "ss", "s", "ss", "s"),
    ranges={"s": (0, P.slot_max), "v": (P.value_min, P.value_max)},
    small={"s": (0, 1), "v": (1,)},
    each_max=P.ops_max,
    many_max=P.many_max,
)


def is_valid(args: Args) -> bool:
    """A check that exists, with operations in range where it takes any."""
    return CONTRACT.is_valid(args)


def strategy() -> st.SearchStrategy[Args]:
    """Sequences of up to 25 operations, and now and then one of the other checks."""
    return CONTRACT.strategy()


def exhaustive() -> Iterator[Args]:
    """every check without operations, and every sequence of up to 2 operations on two of each"""
    return CONTRACT.exhaustive(2)


def _watched(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (NEW, SHARE, OBSERVE, OBSERVE, COPY, MOVE, SWAP, LOCK))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="objects that are kept and destroyed late"),
    Family("watched", _watched, n=P.many_max, catches="a list of all observers that is searched by each change"),
)
