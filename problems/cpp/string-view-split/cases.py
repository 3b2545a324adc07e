"""Cases for cpp/string-view-split: a named check, and for two of the checks a sequence of operations on two texts."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import EACH, Args, Contract

P = parameters(__file__)
APPEND, CLEAR, SPLIT, PIECE = range(4)
COMMA = 2
CONTRACT = Contract(
    __file__,
    operands=("tl", "t", "tl", "tlp"),
    ranges={"t": (0, P.text_max), "l": (0, P.letter_max), "p": (0, P.place_max)},
    small={"t": (0,), "l": (0, 2), "p": (0, 1)},
    each_max=P.ops_max,
    many_max=P.many_max,
)


def is_valid(args: Args) -> bool:
    """A check that exists, with operations in range where it takes any."""
    return CONTRACT.is_valid(args)


@st.composite
def _text(draw: st.DrawFn) -> Args:
    """A text, split by each letter, and some of its pieces."""
    letters = draw(st.lists(st.integers(0, P.letter_max), max_size=P.length_max))
    ops = [[APPEND, 0, letter] for letter in letters]
    ops += [[SPLIT, 0, by] for by in range(P.letter_max + 1)]
    ops += [[PIECE, 0, COMMA, k] for k in draw(st.lists(st.integers(0, P.place_max), max_size=4))]
    return EACH, ops


def strategy() -> st.SearchStrategy[Args]:
    """Texts of up to 40 letters, sequences of up to 25 operations, and now and then one of the other checks."""
    return st.one_of(_text(), CONTRACT.strategy())


def exhaustive() -> Iterator[Args]:
    """every check, every sequence of up to 3 operations on one text, and every text of up to 6 letters"""
    yield from CONTRACT.exhaustive(3)
    texts: list[list[int]] = [[]]
    for length in range(7):
        for text in texts:
            ops = [[APPEND, 0, letter] for letter in text]
            yield EACH, [*ops, [SPLIT, 0, COMMA], [PIECE, 0, COMMA, length]]
        texts = [[*text, letter] for text in texts for letter in (0, 2, 3)]


def _splits(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (APPEND, APPEND, APPEND, SPLIT, PIECE))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="pieces that are copied"),
    Family("splits", _splits, n=P.many_max, catches="a search from the beginning for each piece"),
)
