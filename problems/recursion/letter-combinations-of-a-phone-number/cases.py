"""Cases for recursion/letter-combinations-of-a-phone-number: there are 4,680 inputs."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, strings

P = parameters(__file__)

Args = tuple[str]

KEYS = "23456789"


def is_valid(args: Args) -> bool:
    """Length within the parameters, and keys with letters only."""
    return strings.valid(args[0], P.n_min, P.n_max, KEYS)


def strategy() -> st.SearchStrategy[Args]:
    """Any keys, the same key, palindromes, ascending keys."""
    return st.tuples(strings.strategy(KEYS, P.n_min, P.n_max))


def exhaustive() -> Iterator[Args]:
    """every text of 1 to 4 keys: all inputs there are"""
    return ((digits,) for digits in strings.every(KEYS, P.n_min, P.n_max))


def _size(n: int) -> int:
    return max(P.n_min, min(n, P.n_max))


def _four_letters(n: int, rng: Random) -> Args:
    return (("7" + "9" * (P.n_max - 1))[: _size(n)],)


def _one_key(n: int, rng: Random) -> Args:
    return (strings.all_equal(_size(n), rng, KEYS),)


def _any(n: int, rng: Random) -> Args:
    return (strings.random(_size(n), rng, KEYS),)


FAMILIES = (
    Family("keys of four letters", _four_letters, n=P.n_max, catches="three letters on each key"),
    Family("one key", _one_key, n=P.n_max, catches="keys that are pressed once only"),
    Family("any keys", _any, n=P.n_max, catches="letters in the order of the alphabet"),
)


def sizes(args: Args) -> dict[str, int]:
    (digits,) = args
    return {"n": len(digits), "p": prod(4 if key in "79" else 3 for key in digits)}


# The constraints are too small for counts to tell growth from growth.
BEYOND = {"n_max": 7}
