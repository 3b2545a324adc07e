"""Cases for cpp/bitset: a named check, and for two of the checks a sequence of operations on three sets."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
SET, RESET, FLIP, INVERT, LEFT, RIGHT, AND, OR, XOR, COPY, TEST = range(11)
CONTRACT = Contract(
    __file__,
    operands=("sb", "sb", "sb", "s", "sk", "sk", "ss", "ss", "ss", "ss", "sb"),
    ranges={"s": (0, P.slot_max), "b": (0, P.bit_max), "k": (0, P.shift_max)},
    small={"s": (0, 1), "b": (63,), "k": (1, 64)},
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
    """every check without operations, and every sequence of up to 2 operations on two sets"""
    return CONTRACT.exhaustive(2)


def _bits(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (SET, RESET, FLIP, TEST))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="sets that allocate for every result"),
    Family("bits", _bits, n=P.many_max, catches="a search for the word of a bit"),
)
