"""Cases for cpp/array: a named check, and for two of the checks a sequence of operations on three arrays."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
WRITE, AT, FILL, COPY, MOVE, SWAP, EQUAL, LESS, REVERSE, SORT = range(10)
CONTRACT = Contract(
    __file__,
    operands=("skv", "sk", "sv", "ss", "ss", "ss", "ss", "ss", "s", "s"),
    ranges={"s": (0, P.slot_max), "k": (0, P.size), "v": (P.value_min, P.value_max)},
    small={"s": (0, 1), "k": (0, 6), "v": (1,)},
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
    """every check without operations, and every sequence of up to 2 operations on two of them"""
    return CONTRACT.exhaustive(2)


def _exchanged(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (WRITE, SWAP, SWAP, COPY, MOVE, FILL))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="elements that are kept and destroyed late"),
    Family("exchanged", _exchanged, n=P.many_max, catches="elements on the heap, allocated by every copy"),
)
