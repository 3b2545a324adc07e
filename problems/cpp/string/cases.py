"""Cases for cpp/string: a named check, and for two of the checks a sequence of operations on three texts."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import Args, Contract

P = parameters(__file__)
FILL, PUSH, POP, APPEND, INSERT, ERASE, SUBSTR, FIND, COPY, MOVE, SWAP, COMPARE, CLEAR = range(13)
CONTRACT = Contract(
    __file__,
    operands=("snc", "sc", "s", "ss", "sns", "snn", "ssnn", "ssn", "ss", "ss", "ss", "ss", "s"),
    ranges={"s": (0, P.slot_max), "c": (0, P.letter_max), "n": (0, P.length_max)},
    small={"s": (0, 1), "c": (1,), "n": (15,)},
    each_max=P.ops_max,
    many_max=P.many_max,
)


def is_valid(args: Args) -> bool:
    """A check that exists, with operations in range where it takes any."""
    return CONTRACT.is_valid(args)


def strategy() -> st.SearchStrategy[Args]:
    """Sequences of up to 30 operations, and now and then one of the other checks."""
    return CONTRACT.strategy(30)


def exhaustive() -> Iterator[Args]:
    """every check without operations, and every sequence of up to 2 operations on two texts"""
    return CONTRACT.exhaustive(2)


def _changes(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (FILL, PUSH, PUSH, APPEND, INSERT, ERASE, SUBSTR))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="texts that are kept and given back late"),
    Family("changes", _changes, n=P.many_max, catches="storage that is replaced by every change"),
)
