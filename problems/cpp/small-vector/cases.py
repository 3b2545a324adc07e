"""Cases for cpp/small-vector: a named check, and for two of the checks a sequence of operations on three of them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
PUSH, POP, CLEAR, COPY, MOVE, SWAP, EMPLACE, AGAIN, WRITE = range(9)
CONTRACT = Contract(
    __file__,
    operands=("sv", "s", "s", "ss", "ss", "ss", "sv", "s", "sv"),
    ranges={"s": (0, P.slot_max), "v": (P.value_min, P.value_max)},
    small={"s": (0, 1), "v": (1,)},
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
    """every check without operations, and every sequence of up to 3 operations on two of them"""
    return CONTRACT.exhaustive(3)


def _at_the_end(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (PUSH, PUSH, EMPLACE, POP, AGAIN, WRITE))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="elements that are kept and destroyed late"),
    Family("at the end", _at_the_end, n=P.many_max, catches="storage that grows by a place at a time"),
)
