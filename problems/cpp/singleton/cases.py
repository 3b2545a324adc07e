"""Cases for cpp/singleton: a named check, and for two of the checks a sequence of operations on three singletons."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
WRITE, READ, SAME = range(3)
CONTRACT = Contract(
    __file__,
    operands=("tv", "t", "tt"),
    ranges={"t": (0, P.type_max), "v": (P.value_min, P.value_max)},
    small={"t": (0, 1), "v": (1, 2)},
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
    """every check without operations, and every sequence of up to 3 operations on two types"""
    return CONTRACT.exhaustive(3)


def _reads(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (WRITE, READ, READ, READ))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="an object that is made anew"),
    Family("reads", _reads, n=P.many_max, catches="calls that are dear when the object is there"),
)
