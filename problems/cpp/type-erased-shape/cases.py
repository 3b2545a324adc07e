"""Cases for cpp/type-erased-shape: a named check, and for two of the checks operations on three shapes."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
SQUARE, RECTANGLE, COPY, MOVE, SCALE, SWAP, SCALED_COPY = range(7)
CONTRACT = Contract(
    __file__,
    operands=("sv", "sv", "ss", "ss", "sf", "ss", "s"),
    ranges={"s": (0, P.slot_max), "v": (P.value_min, P.value_max), "f": (P.factor_min, P.factor_max)},
    small={"s": (0, 1), "v": (2,), "f": (3,)},
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
    """every check without operations, and every sequence of up to 3 operations on two shapes"""
    return CONTRACT.exhaustive(3)


def _copies(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (SQUARE, RECTANGLE, COPY, COPY, SCALE, SCALED_COPY, SCALED_COPY))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="shapes that are kept"),
    Family("copies", _copies, n=P.many_max, catches="a shape within a shape within a shape"),
)
