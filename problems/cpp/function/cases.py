"""Cases for cpp/function: a named check, and for two of the checks a sequence of operations on three functions."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
ADDER, COUNTER, PLAIN, CLEAR, COPY, MOVE, SWAP, CALL, CONSTRUCT = range(9)
CONTRACT = Contract(
    __file__,
    operands=("sv", "sv", "s", "s", "ss", "ss", "ss", "sv", "ss"),
    ranges={"s": (0, P.slot_max), "v": (P.value_min, P.value_max)},
    small={"s": (0, 1), "v": (1,)},
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


def _wrapped(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (ADDER, COUNTER, COPY, COPY, MOVE, SWAP, CONSTRUCT, CALL))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="targets that are kept and destroyed late"),
    Family("wrapped", _wrapped, n=P.many_max, catches="targets that are wrapped once more by each copy"),
)
