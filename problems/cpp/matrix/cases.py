"""Cases for cpp/matrix: a named check, and for two of the checks a sequence of operations on three matrices."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
FILL, ADD, SUBTRACT, MULTIPLY, SCALE, TRANSPOSE, COPY, SWAP, EQUAL = range(9)
CONTRACT = Contract(
    __file__,
    operands=("sddv", "ss", "ss", "ss", "sv", "s", "ss", "ss", "ss"),
    ranges={"s": (0, P.slot_max), "d": (P.size_min, P.size_max), "v": (P.value_min, P.value_max)},
    small={"s": (0, 1), "d": (1, 2), "v": (2,)},
    each_max=P.ops_max,
    many_max=P.many_max,
)


def is_valid(args: Args) -> bool:
    """A check that exists, with operations in range where it takes any."""
    return CONTRACT.is_valid(args)


def strategy() -> st.SearchStrategy[Args]:
    """Sequences of up to 30 operations, and now and then one of the other checks."""
    return CONTRACT.strategy(30)


def exhaustive() -> Iterator[Args]:
    """every check without operations, and every sequence of up to 2 operations on two matrices"""
    return CONTRACT.exhaustive(2)


def _sums(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (FILL, ADD, SUBTRACT, SCALE, TRANSPOSE))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="matrices that are kept and destroyed late"),
    Family("sums", _sums, n=P.many_max, catches="elements that are copied over and over"),
)
