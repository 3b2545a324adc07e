"""Cases for cpp/list: a named check, and for two of the checks a sequence of operations on three lists."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
BACK, FRONT, POP_BACK, POP_FRONT, INSERT, ERASE, SPLICE, COPY, SWAP, REVERSE = range(10)
CONTRACT = Contract(
    __file__,
    operands=("sv", "sv", "s", "s", "sv", "sv", "ss", "ss", "ss", "s"),
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
    """every check without operations, and every sequence of up to 3 operations on two lists"""
    return CONTRACT.exhaustive(3)


def _ends(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (BACK, BACK, FRONT, FRONT, POP_BACK, POP_FRONT, SPLICE, SWAP))


def _places(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (INSERT, INSERT, INSERT, ERASE, SPLICE, SWAP))


FAMILIES = (
    Family("ends", _ends, n=P.many_max, catches="a list that looks for its last element, or splices one by one"),
    Family("places", _places, n=P.many_max, catches="elements that are moved up"),
)
