"""Cases for math/counting-bits: there is one input for each number."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[int]

SMALL_SCOPE = 1_100


def is_valid(args: Args) -> bool:
    """Within the parameters."""
    return P.n_min <= args[0] <= P.n_max


def strategy() -> st.SearchStrategy[Args]:
    """Small numbers, and numbers beside powers of two."""
    beside = st.tuples(st.integers(0, 11), st.integers(-2, 2)).map(lambda at: max(P.n_min, (1 << at[0]) + at[1]))
    return st.tuples(st.one_of(st.integers(P.n_min, 40), beside, st.integers(P.n_min, 3_000)))


def exhaustive() -> Iterator[Args]:
    """every number from 0 to 1,100"""
    return ((n,) for n in range(P.n_min, SMALL_SCOPE + 1))


def _itself(n: int, rng: Random) -> Args:
    return (n,)


def _power(n: int, rng: Random) -> Args:
    """The largest power of two that is not above n."""
    return (1 << (n.bit_length() - 1),)


def _ones(n: int, rng: Random) -> Args:
    """The largest number of ones only that is not above n."""
    return ((1 << ((n + 1).bit_length() - 1)) - 1,)


def _any(n: int, rng: Random) -> Args:
    return (rng.randint(n // 2, n),)


FAMILIES = (
    Family("the number itself", _itself, n=P.n_max, catches="counting up to each number"),
    Family("a power of two", _power, n=P.n_max, catches="counting up to each number; ends of blocks"),
    Family("ones only", _ones, n=P.n_max, catches="counting up to each number; ends of blocks"),
    Family("any", _any, n=P.n_max, catches="blocks of one size"),
)
