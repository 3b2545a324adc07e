"""Cases for cpp/scope-guard: a named check, and for two of the checks a sequence of operations on three guards."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
ARM, RELEASE, END, MOVE, UNWIND = range(5)
CONTRACT = Contract(
    __file__,
    operands=("sv", "s", "s", "ss", "s"),
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
    """every check without operations, and every sequence of up to 4 operations on two guards"""
    return CONTRACT.exhaustive(4)


def _handed_round(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (ARM, MOVE, MOVE, MOVE, UNWIND, RELEASE))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="functions that are kept and called late"),
    Family("handed round", _handed_round, n=P.many_max, catches="functions on the heap, allocated by every move"),
)
