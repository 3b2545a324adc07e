"""Cases for math/number-of-1-bits: numbers of 31 bits, few and many of them set."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[int]

PLACES = range(P.n_max.bit_length())
SMALL = 4_096


def is_valid(args: Args) -> bool:
    """Within the parameters."""
    return P.n_min <= args[0] <= P.n_max


def strategy() -> st.SearchStrategy[Args]:
    """Any number, numbers of few set and of few missing bits, runs of bits, and four times the same byte."""
    few = st.lists(st.sampled_from(PLACES), min_size=1, max_size=4).map(lambda places: sum({1 << p for p in places}))
    run = st.tuples(st.sampled_from(PLACES), st.sampled_from(PLACES)).map(lambda at: (2 << max(at)) - (1 << min(at)))
    byte = st.integers(1, 127).map(lambda b: 0x01010101 * b)
    missing = few.map(lambda n: max(P.n_min, P.n_max - n))
    return st.tuples(st.one_of(st.integers(P.n_min, P.n_max), few, missing, run, byte))


def exhaustive() -> Iterator[Args]:
    """every number below 4,096 and every number with at most three ones or at most two zeros among its 31 bits"""
    seen = set(range(P.n_min, SMALL))
    for ones in range(1, 4):
        seen.update(sum(1 << p for p in places) for places in combinations(PLACES, ones))
    for zeros in range(3):
        seen.update(P.n_max - sum(1 << p for p in places) for places in combinations(PLACES, zeros))
    return ((n,) for n in sorted(seen))


def _any(n: int, rng: Random) -> Args:
    return (rng.randint(n // 2 + 1, n),)


def _power(n: int, rng: Random) -> Args:
    """A single bit."""
    return (1 << (n.bit_length() - 1),)


def _ones(n: int, rng: Random) -> Args:
    """Nothing but ones."""
    return (max(1, (1 << (n.bit_length() - 1)) - 1),)


def _alternating(n: int, rng: Random) -> Args:
    return (max(1, 0x55555555 >> (31 - n.bit_length())),)


def _largest(n: int, rng: Random) -> Args:
    """The number itself."""
    return (n,)


FAMILIES = (
    Family("any", _any, n=P.n_max, catches="counting up to the number"),
    Family("a power of two", _power, n=P.n_max, catches="counting up to the number; stopping at the first zero"),
    Family("ones", _ones, n=P.n_max, catches="single and double precision"),
    Family("alternating", _alternating, n=P.n_max, catches="runs that are taken for bits"),
    Family("the number itself", _largest, n=P.n_max, catches="loop variables that overflow"),
)
