"""Cases for cpp/memory-pool: a named check, and for two of the checks a sequence of operations on three pools."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import MANY, Args, Contract

P = parameters(__file__)
CREATE, DESTROY, ROOM = range(3)
CONTRACT = Contract(
    __file__,
    operands=("sv", "sk", "s"),
    ranges={"s": (0, P.slot_max), "v": (P.value_min, P.value_max), "k": (0, P.place_max)},
    small={"s": (0, 1), "v": (1, 2), "k": (0, 1)},
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
    """every check without operations, and every sequence of up to 4 operations on two pools"""
    return CONTRACT.exhaustive(4)


def _nearly_full(n: int, rng: Random) -> Args:
    """The largest pool is filled, and one of its objects after the other is replaced."""
    ops = [[CREATE, P.slot_max, rng.randrange(P.value_max)] for _ in range(min(n // 2, P.place_max))]
    while len(ops) + 2 <= n:
        ops += [
            [DESTROY, P.slot_max, rng.randrange(P.place_max)],
            [CREATE, P.slot_max, rng.randrange(P.value_max)],
        ]
    return MANY, ops


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="places that are not given out again"),
    Family("nearly full", _nearly_full, n=P.many_max, catches="a search for a free place among all"),
)
