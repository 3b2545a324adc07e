"""Cases for cpp/ring-buffer: a named check, and for two of the checks a sequence of operations on three buffers."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import MANY, Args, Contract

P = parameters(__file__)
PUSH, POP, CLEAR, COPY, SWAP, EMPLACE, AGAIN, THROUGH = range(8)
CONTRACT = Contract(
    __file__,
    operands=("sv", "s", "s", "ss", "ss", "sv", "s", "s"),
    ranges={"s": (0, P.slot_max), "v": (P.value_min, P.value_max)},
    small={"s": (0, 1), "v": (1, 2)},
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
    """every check without operations, and every sequence of up to 3 operations on two buffers"""
    return CONTRACT.exhaustive(3)


def _ends(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (PUSH, PUSH, EMPLACE, POP, AGAIN, THROUGH))


def _long_queue(n: int, rng: Random) -> Args:
    """The largest buffer stays full, or nearly so, and goes round and round."""
    ops = [[rng.choice((PUSH, EMPLACE)), P.slot_max, rng.randrange(P.value_max)] for _ in range(n // 2)]
    while len(ops) + 2 <= n:
        ops += [[POP, P.slot_max], [PUSH, P.slot_max, rng.randrange(P.value_max)]]
    return MANY, ops


FAMILIES = (
    Family("ends", _ends, n=P.many_max, catches="elements that are kept and destroyed late"),
    Family("long queue", _long_queue, n=P.many_max, catches="elements that all move up when the oldest goes"),
)
