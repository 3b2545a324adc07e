"""Cases for cpp/hash-map: a named check, and for two of the checks a sequence of operations on two maps.

Keys below 16 have one of two hash values, so that they meet in the table; all others are spread well.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import MANY, Args, Contract

P = parameters(__file__)
INSERT, ASSIGN, SUBSCRIPT, FIND, ERASE, CLEAR, COPY, MOVE, SWAP = range(9)
CONTRACT = Contract(
    __file__,
    operands=("skv", "skv", "skv", "sk", "sk", "s", "ss", "ss", "ss"),
    ranges={"s": (0, P.slot_max), "k": (P.key_min, P.key_max), "v": (P.value_min, P.value_max)},
    small={"s": (0,), "k": (0, 2, 4), "v": (1,)},
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
    """every check without operations, and every sequence of up to 3 operations on one map and three keys that meet"""
    return CONTRACT.exhaustive(3)


def _fill_and_search(n: int, rng: Random) -> Args:
    """Many keys are put in, and as many searches find one or none."""
    keys = [rng.randint(16, P.key_max) for _ in range(n // 2)]
    ops = [[rng.choice((INSERT, ASSIGN, SUBSCRIPT)), 0, key, rng.randint(0, P.value_max)] for key in keys]
    while len(ops) < n:
        ops.append([FIND, 0, rng.choice((*keys[:1000], rng.randint(16, P.key_max)))])
    return MANY, ops


def _come_and_go(n: int, rng: Random) -> Args:
    """A tenth of the keys are there at any time: for each that comes the oldest goes."""
    keys = [16 + (i * 7919) % 1_000_003 for i in range(n)]
    ops: list[list[int]] = []
    for i, key in enumerate(keys):
        ops.append([INSERT, 0, key, rng.randint(0, P.value_max)])
        if i >= n // 10:
            ops += [[ERASE, 0, keys[i - n // 10]], [FIND, 0, rng.randint(16, P.key_max)]]
    return MANY, ops[:n]


FAMILIES = (
    Family("fill and search", _fill_and_search, n=P.many_max, catches="a search that looks at all elements"),
    Family("come and go", _come_and_go, n=P.many_max, catches="places of erased keys that pile up"),
)
