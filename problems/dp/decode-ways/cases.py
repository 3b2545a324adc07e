"""Cases for dp/decode-ways: how many words a text of digits may stand for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[str]

DIGITS = "0123456789"
SMALL_SCOPE_LENGTH = 4
SMALL_SCOPE_DIGITS = "0127"
LONGER_SCOPE_LENGTH = 6

ALPHABETS = ("12", "123", "0123", "012", "1267", "126", "0126789", DIGITS)
# No beginning and no end of a text of 40 digits has more than 165,580,141 decodings.
TEXTS = st.one_of([st.text(a, min_size=P.length_min, max_size=size) for a in ALPHABETS for size in (5, 12, 40)])
PIECES = ("10", "20", "26", "27", "11", "21", "1", "2", "7", "30", "0", "06", "100", "9")
PIECED = st.lists(st.sampled_from(PIECES), min_size=1, max_size=13).map("".join)
READABLE = st.lists(st.integers(P.letter_first, P.letter_last), min_size=1, max_size=20).map(
    lambda numbers: "".join(map(str, numbers))
)


def _counts(s: str) -> Iterator[int]:
    """The number of decodings of each beginning of ``s``."""
    before, here = 0, 1
    for i, digit in enumerate(s):
        pair = s[i - 1 : i + 1]
        before, here = here, here * (digit != "0") + before * (i > 0 and "10" <= pair <= str(P.letter_last))
        yield here


def _counts_of_ends(s: str) -> Iterator[int]:
    """The number of decodings of each end of ``s``."""
    behind, here = 0, 1
    for i in range(len(s) - 1, -1, -1):
        pair = s[i : i + 2]
        behind, here = here, here * (s[i] != "0") + behind * (len(pair) == 2 and "10" <= pair <= str(P.letter_last))
        yield here


def is_valid(args: Args) -> bool:
    """Digits only, length and all counts within the parameters."""
    (s,) = args
    return (
        P.length_min <= len(s) <= P.length_max
        and all(c in DIGITS for c in s)
        and all(count <= P.answer_max for count in _counts(s))
        and all(count <= P.answer_max for count in _counts_of_ends(s))
    )


def strategy() -> st.SearchStrategy[Args]:
    """Texts of up to 40 digits from small alphabets with and without zeros, of telling pieces, and of letters."""
    return st.tuples(st.one_of(TEXTS, PIECED, READABLE))


def exhaustive() -> Iterator[Args]:
    """every text of 1 to 4 digits, and every one of 5 and 6 digits from 0, 1, 2 and 7"""
    for size in range(P.length_min, SMALL_SCOPE_LENGTH + 1):
        for digits in product(DIGITS[1:] + "0", repeat=size):
            yield ("".join(digits),)
    for size in range(SMALL_SCOPE_LENGTH + 1, LONGER_SCOPE_LENGTH + 1):
        for digits in product(SMALL_SCOPE_DIGITS, repeat=size):
            yield ("".join(digits),)


def _length(n: int) -> int:
    return max(P.length_min, min(n, P.length_max))


BRANCHING = 45  # the longest row of ones whose number of decodings fits in 31 bits


def _branches_at_the_end(n: int, rng: Random) -> Args:
    ones = min(_length(n), BRANCHING)
    return ("".join(rng.choices("789", k=_length(n) - ones)) + "1" * ones,)


def _branches_at_the_beginning(n: int, rng: Random) -> Args:
    """Ones, then digits behind which no letter of two digits is left, but for the 17, 18 or 19 in between."""
    ones = min(_length(n), BRANCHING - 1)
    return ("1" * ones + "".join(rng.choices("789", k=_length(n) - ones)),)


def _dead_end(n: int, rng: Random) -> Args:
    """Many ways to begin, none to end: two zeros stand where a search from the front comes last."""
    ones = min(max(0, _length(n) - 2), BRANCHING)
    return ("789"[rng.randrange(3)] * (_length(n) - 2 - ones) + "1" * ones + "00"[: _length(n)],)


def _dead_beginning(n: int, rng: Random) -> Args:
    """The same from behind: the text begins with a zero."""
    ones = min(max(0, _length(n) - 1), BRANCHING - 1)
    return ("0" + "1" * ones + "".join(rng.choices("789", k=_length(n) - 1 - ones)),)


def _spread(n: int, rng: Random) -> Args:
    """Branching pieces of every kind, and digits that lead nowhere between, as long as the answer fits."""
    s, count = "", 1
    while len(s) < _length(n):
        piece = rng.choice(
            ("11", "21", "12", "22", "26", "19", "125") if count < 10**8 else ("9", "87", "10", "7", "20")
        )
        s += rng.choice("3456789") + piece
        count = max(_counts(s), default=1)
    return (s[: _length(n)],)


def _tens(n: int, rng: Random) -> Args:
    """Only tens and twenties: one way, at every second digit nothing to choose."""
    return ("".join(rng.choice(("10", "20")) for _ in range(_length(n) // 2 + 1))[: _length(n)],)


def _ones_and_twos(n: int, rng: Random) -> Args:
    """A row of ones and twos between digits that cannot be joined, with zeros that cut the branching short."""
    size = _length(n)
    branching = "".join(rng.choices("12", k=min(size, 40)))
    rest = "".join(rng.choice(("7", "8", "9", "10", "20")) for _ in range(size))
    return (("9" + rest)[: max(0, size - len(branching))] + branching,)


FAMILIES = (
    Family("branches at the end", _branches_at_the_end, n=P.length_max, catches="recursion from the front, no memo"),
    Family(
        "branches at the beginning",
        _branches_at_the_beginning,
        n=P.length_max,
        catches="recursion from the back, no memo; recursion that is bounded by what is left",
    ),
    Family("dead end", _dead_end, n=P.length_max, catches="a memo in which zero stands for unknown"),
    Family("dead beginning", _dead_beginning, n=P.length_max, catches="the same memo, from the back"),
    Family("branches all over", _spread, n=P.length_max, catches="answers that are right for one row of ones only"),
    Family("tens and twenties", _tens, n=P.length_max, catches="zeros that are read as letters"),
    Family("ones and twos", _ones_and_twos, n=P.length_max, catches="counts that are kept in 16 bits or in floats"),
)
