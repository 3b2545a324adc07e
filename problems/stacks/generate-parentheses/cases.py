"""Cases for stacks/generate-parentheses: there are only as many inputs as there are numbers of pairs."""

from __future__ import annotations

from collections.abc import Iterator
from math import comb
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[int]


def is_valid(args: Args) -> bool:
    """The number of pairs within the parameters."""
    (n,) = args
    return P.n_min <= n <= P.n_max


def strategy() -> st.SearchStrategy[Args]:
    """Any number of pairs."""
    return st.tuples(st.integers(P.n_min, P.n_max))


def exhaustive() -> Iterator[Args]:
    """every number of pairs that the constraints allow"""
    for n in range(P.n_min, P.n_max + 1):
        yield (n,)


def _pairs(n: int, rng: Random) -> Args:
    return (max(P.n_min, min(n, P.n_max)),)


FAMILIES = (Family("most pairs", _pairs, n=P.n_max, catches="trying every order of the brackets"),)


def sizes(args: Args) -> dict[str, int]:
    (n,) = args
    return {"n": n, "p": comb(2 * n, n) // (n + 1)}


# The constraints are too small for counts to tell growth from growth.
BEYOND = {"n_max": 10}
