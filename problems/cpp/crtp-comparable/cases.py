"""Cases for cpp/crtp-comparable: a named check, and for two of the checks a sequence of operations on four objects."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
HOLD, COMPARE, SORT, COUNT = range(4)
CONTRACT = Contract(
    __file__,
    operands=("sv", "ss", "", "sv"),
    ranges={"s": (0, P.slot_max), "v": (P.value_min, P.value_max)},
    small={"s": (0, 1), "v": (-1, 1)},
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
    """every check without operations, and every sequence of up to 3 operations on two of the objects"""
    return CONTRACT.exhaustive(3)


def _compares(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (HOLD, COMPARE, COMPARE, COMPARE))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="objects that are copied to be compared"),
    Family("comparisons", _compares, n=P.many_max, catches="operators that call each other in turn"),
)
