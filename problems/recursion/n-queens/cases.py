"""Cases for recursion/n-queens: there are only as many inputs as there are sizes of the board."""

from __future__ import annotations

from collections.abc import Iterator
from math import factorial
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[int]


def is_valid(args: Args) -> bool:
    """The size of the board lies within the parameters."""
    (n,) = args
    return P.n_min <= n <= P.n_max


def strategy() -> st.SearchStrategy[Args]:
    """Any size of the board."""
    return st.tuples(st.integers(P.n_min, P.n_max))


def exhaustive() -> Iterator[Args]:
    """every board there is, from 1 to 9 squares a side"""
    for n in range(P.n_min, P.n_max + 1):
        yield (n,)


def _board(n: int, rng: Random) -> Args:
    return (max(P.n_min, min(n, P.n_max)),)


FAMILIES = (Family("largest board", _board, n=P.n_max, catches="placing queens without pruning attacked squares"),)


def sizes(args: Args) -> dict[str, int]:
    (n,) = args
    return {"n": n, "p": factorial(n)}
