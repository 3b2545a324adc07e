"""Cases for cpp/forward-iterator: a named check, and for two of them a sequence of operations on three iterators."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
NEXT, POST, BEGIN, COPY, SWAP, EQUAL, WRITE, FIND, LEFT = range(9)
CONTRACT = Contract(
    __file__,
    operands=("s", "s", "s", "ss", "ss", "ss", "sv", "sv", "s"),
    ranges={"s": (0, P.slot_max), "v": (P.value_min, P.value_max)},
    small={"s": (0, 1), "v": (3,)},
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
    """every check without operations, and every sequence of up to 3 operations on two iterators"""
    return CONTRACT.exhaustive(3)


def _steps(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (NEXT, NEXT, POST, POST, BEGIN, COPY, EQUAL))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="an iterator that counts its steps from the beginning"),
    Family("steps", _steps, n=P.many_max, catches="an iterator that copies what it leads to"),
)
