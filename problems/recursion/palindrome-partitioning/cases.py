"""Cases for recursion/palindrome-partitioning: short texts of few letters, which fall into palindromes in many ways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, strings

P = parameters(__file__)

Args = tuple[str]


def is_valid(args: Args) -> bool:
    """Length within the parameters, lowercase English letters only."""
    return strings.valid(args[0], P.n_min, P.n_max, strings.LOWER)


def strategy() -> st.SearchStrategy[Args]:
    """Texts of few and of many letters: runs, periods, palindromes and near ones."""
    short = strings.strategy(strings.LOWER, P.n_min, 9)
    pieces = st.lists(st.sampled_from(("a", "b", "aba", "cc", "bab", "abba", "xyx", "z")), min_size=1, max_size=6)
    return st.tuples(st.one_of(short, short, pieces.map("".join).map(lambda text: text[: P.n_max])))


def exhaustive() -> Iterator[Args]:
    """every text of up to 6 letters from a, b and c, and of 7 to 9 letters from a and b"""
    every = chain(strings.every("abc", P.n_min, 6), strings.every("ab", 7, 9))
    return ((text,) for text in every)


def _family(name: str, build: Callable[[int, Random], str], catches: str) -> Family:
    return Family(name, lambda n, rng: (build(max(P.n_min, min(n, P.n_max)), rng),), n=P.n_max, catches=catches)


def _equal(n: int, rng: Random) -> str:
    return strings.all_equal(n, rng, strings.LOWER)


def _last_differs(n: int, rng: Random) -> str:
    return strings.last_differs(n, rng, "ab")


def _two_by_turns(n: int, rng: Random) -> str:
    return strings.periodic(n, rng, "ab", 2)


def _runs(n: int, rng: Random) -> str:
    """Three letters in runs of up to six."""
    return "".join(letter * rng.randint(3, 6) for letter in "abcabc")[:n]


def _palindrome(n: int, rng: Random) -> str:
    return strings.palindrome(n, rng, "ab")


def _different(n: int, rng: Random) -> str:
    return strings.every_letter(n, rng, strings.LOWER)


FAMILIES = (
    _family("one letter", _equal, catches="cutting everywhere first, so that each answer is found many times"),
    _family("one letter but the last", _last_differs, catches="the same; a dead end is not noticed early"),
    _family("two letters by turns", _two_by_turns, catches="joining pieces in every order"),
    _family("runs", _runs, catches="joining pieces in every order"),
    _family("palindromes of two letters", _palindrome, catches="answers that are looked for among those known"),
    _family("different letters", _different, catches="trying all cuts, though one way is right"),
)


def sizes(args: Args) -> dict[str, int]:
    (s,) = args
    return {"n": len(s), "p": 1 << (len(s) - 1)}
