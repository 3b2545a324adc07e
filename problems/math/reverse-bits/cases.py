"""Cases for math/reverse-bits: even numbers of 31 bits."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[int]

PLACES = range(1, P.bits - 1)  # of the bits that may be set
SMALL = 4_096


def is_valid(args: Args) -> bool:
    """Within the parameters, and even."""
    (n,) = args
    return P.n_min <= n <= P.n_max and n % 2 == 0


def strategy() -> st.SearchStrategy[Args]:
    """Any number, numbers of few set and of few missing bits, runs of bits, and four times the same byte."""
    few = st.lists(st.sampled_from(PLACES), max_size=4).map(lambda places: sum({1 << p for p in places}))
    run = st.tuples(st.sampled_from(PLACES), st.integers(1, P.bits - 2)).map(
        lambda at: (((1 << at[1]) - 1) << at[0]) & P.n_max
    )
    byte = st.integers(0, 127).map(lambda b: 0x01010101 * b & P.n_max)
    numbers = st.one_of(
        st.integers(0, P.n_max // 2).map(lambda half: 2 * half), few, few.map(lambda n: P.n_max - n), run, byte
    )
    return st.tuples(numbers)


def exhaustive() -> Iterator[Args]:
    """every even number below 4,096 and every number with at most three ones or at most two zeros among its 30 bits"""
    seen = set(range(0, SMALL, 2))
    for ones in range(4):
        seen.update(sum(1 << p for p in places) for places in combinations(PLACES, ones))
    for zeros in range(3):
        seen.update(P.n_max - sum(1 << p for p in places) for places in combinations(PLACES, zeros))
    for n in sorted(seen):
        yield (n,)


def _any(n: int, rng: Random) -> Args:
    return (2 * rng.randint(n // 4, n // 2),)


def _power(n: int, rng: Random) -> Args:
    """A single bit."""
    return (1 << (n.bit_length() - 1),)


def _ones(n: int, rng: Random) -> Args:
    """Nothing but ones, and the zero at the end."""
    return ((1 << (n.bit_length() - 1)) - 2,)


def _alternating(n: int, rng: Random) -> Args:
    return (0x2AAAAAAA >> (31 - n.bit_length()) & ~1,)


def _largest(n: int, rng: Random) -> Args:
    """The number itself."""
    return (n & ~1,)


FAMILIES = (
    Family("any", _any, n=P.n_max, catches="counting up to the number"),
    Family("a power of two", _power, n=P.n_max, catches="counting up to the number"),
    Family("ones", _ones, n=P.n_max, catches="taking the lowest set bit off, one by one"),
    Family("alternating", _alternating, n=P.n_max, catches="taking the lowest set bit off, one by one"),
    Family("the number itself", _largest, n=P.n_max, catches="numbers that leave the range on the way"),
)
