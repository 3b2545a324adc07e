"""Cases for cpp/rule-of-five-buffer: a named check, and for two of the checks operations on three buffers."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
FILL, COPY, MOVE, SWAP, WRITE, EQUAL, CONSTRUCT = range(7)
CONTRACT = Contract(
    __file__,
    operands=("snv", "ss", "ss", "ss", "sv", "ss", "ss"),
    ranges={"s": (0, P.slot_max), "n": (0, P.size_max), "v": (P.value_min, P.value_max)},
    small={"s": (0, 1), "n": (0, 2), "v": (1,)},
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
    """every check without operations, and every sequence of up to 3 operations on two buffers"""
    return CONTRACT.exhaustive(3)


def _handed_round(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (FILL, MOVE, MOVE, MOVE, SWAP, SWAP, SWAP, SWAP))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="elements that are kept and destroyed late"),
    Family("handed round", _handed_round, n=P.many_max, catches="moves and swaps that copy"),
)
