"""Cases for arrays/longest-repeating-character-replacement: texts of capital letters, and how many may be changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, strings

P = parameters(__file__)

Args = tuple[str, int]


def is_valid(args: Args) -> bool:
    """Capital letters only, length within the parameters, and no more changes than letters."""
    s, k = args
    return strings.valid(s, P.n_min, P.n_max, P.letters) and P.k_min <= k <= len(s)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 20 letters from one, two, four or all, in runs, periods and palindromes; most often few changes."""
    texts = strings.strategy(P.letters, P.n_min, 20)
    changes = st.one_of(st.integers(0, 4), st.integers(0, 21))
    return st.tuples(texts, changes).map(lambda args: (args[0], min(args[1], len(args[0]))))


def exhaustive() -> Iterator[Args]:
    """every text of up to 6 letters from A to C, and of up to 9 from A and B, with every number of changes"""
    for s in strings.every("ABC", P.n_min, 6):
        for k in range(len(s) + 1):
            yield s, k
    for s in strings.every("AB", 7, 9):
        for k in range(len(s) + 1):
            yield s, k


def family(name: str, text: Callable[[int, Random], str], share: float, catches: str) -> Family:
    """Such texts, of which this share may be changed."""

    def build(n: int, rng: Random) -> Args:
        return text(n, rng), int(n * share)

    return Family(name, build, n=P.n_max, catches=catches)


def _random(n: int, rng: Random) -> str:
    return strings.random(n, rng, P.letters)


def _two(n: int, rng: Random) -> str:
    return strings.random(n, rng, "AZ")


def _runs(n: int, rng: Random) -> str:
    """Of four letters: of more, as many would stand in a text as it is long enough for."""
    return strings.runs(n, rng, "AGTZ")


def _every_letter(n: int, rng: Random) -> str:
    return strings.every_letter(n, rng, P.letters)


def _one(n: int, rng: Random) -> str:
    return strings.all_equal(n, rng, P.letters)


def _alternating(n: int, rng: Random) -> str:
    return ("BA" * n)[:n]


def _blocks(n: int, rng: Random) -> str:
    """One block of each letter, in any order: the most frequent letter changes at each border."""
    order = rng.sample(P.letters, len(P.letters))
    return "".join(order[i * 26 // n] for i in range(n))


def _best_last(n: int, rng: Random) -> str:
    """Many of all letters, and at the end a stretch of a letter that is rare before."""
    tail = "".join(rng.choices("QQQB", k=n // 3))
    return "".join(rng.choices("ABCDEFGHIJ", k=n - len(tail))) + tail


def _best_first(n: int, rng: Random) -> str:
    """A stretch with few others among it, then nothing as good: the window never grows again."""
    return _best_last(n, rng)[::-1]


def _many_of_another(n: int, rng: Random) -> str:
    """One letter makes up most of the text, but never in a row; another one stands together in the middle."""
    third = n // 3
    return ("XA" * n)[:third] + "M" * (n - 2 * third) + ("AX" * n)[:third]


FAMILIES = (
    family("any letters", _random, 0.5, "a window from each place"),
    family("any letters, few changes", _random, 0.0005, "a largest count of the whole text"),
    family("two letters", _two, 0.2, "a window from each place"),
    family("no change", _runs, 0, "a count that begins at zero for the first letter"),
    family("runs", _runs, 0.1, "recounting the window at each step"),
    family("the alphabet over and over", _every_letter, 0.3, "sorting counts at each step"),
    family("one letter", _one, 0.25, "a window that is never too large"),
    family("all may be changed", _random, 1, "answers beyond the text"),
    family("by turns", _alternating, 0.01, "joining neighbouring runs only"),
    family("blocks", _blocks, 0.02, "a largest count that is not that of the window"),
    family("best at the end", _best_last, 0.04, "ending before the last window"),
    family("best at the beginning", _best_first, 0.04, "returning the last window"),
    family("many of another letter", _many_of_another, 0.05, "the most frequent letter of the text"),
)
