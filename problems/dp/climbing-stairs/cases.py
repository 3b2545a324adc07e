"""Cases for dp/climbing-stairs: ways to climb n steps with moves of one and of two."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[int]


def is_valid(args: Args) -> bool:
    """The number of steps within the parameters."""
    (n,) = args
    return P.n_min <= n <= P.n_max


def strategy() -> st.SearchStrategy[Args]:
    """Any number of steps, one as often as the other: there are few."""
    return st.tuples(st.integers(P.n_min, P.n_max))


def exhaustive() -> Iterator[Args]:
    """every number of steps that the constraints allow"""
    for n in range(P.n_min, P.n_max + 1):
        yield (n,)


def _steps(n: int, rng: Random) -> Args:
    return (max(P.n_min, min(n, P.n_max)),)


FAMILIES = (Family("tall staircase", _steps, n=P.n_max, catches="recursion without a memo; walking every way"),)
