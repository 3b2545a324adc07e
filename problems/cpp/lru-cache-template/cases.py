"""Cases for cpp/lru-cache-template: a named check, and for two of the checks a sequence of operations on two caches."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import MANY, Args, Contract

P = parameters(__file__)
PUT, GET, PEEK, ERASE, CLEAR, COPY, SWAP, THROUGH = range(8)
CONTRACT = Contract(
    __file__,
    operands=("skv", "sk", "sk", "sk", "s", "ss", "ss", "s"),
    ranges={"s": (0, P.slot_max), "k": (P.key_min, P.key_max), "v": (P.value_min, P.value_max)},
    small={"s": (1,), "k": (1, 2, 3, 4), "v": (5,)},
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
    """every check without operations, and every sequence of up to 3 operations on one cache and four keys"""
    return CONTRACT.exhaustive(3)


def _hits(n: int, rng: Random) -> Args:
    """Few keys, so that most are there."""
    return MANY, [_on_key(rng, rng.choice((PUT, GET, GET, PEEK, ERASE)), rng.randrange(5)) for _ in range(n)]


def _misses(n: int, rng: Random) -> Args:
    """Keys from everywhere: each drops another one."""
    return MANY, [_on_key(rng, rng.choice((PUT, PUT, GET)), rng.randint(0, P.key_max)) for _ in range(n)]


def _on_key(rng: Random, code: int, key: int) -> list[int]:
    op = [code, rng.randint(0, P.slot_max), key]
    return [*op, rng.randint(0, P.value_max)] if code == PUT else op


FAMILIES = (
    Family("hits", _hits, n=P.many_max, catches="an order that is kept by moving all"),
    Family("misses", _misses, n=P.many_max, catches="elements that are dropped late"),
)
