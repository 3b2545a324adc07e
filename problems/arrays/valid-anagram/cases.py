"""Cases for arrays/valid-anagram: anagrams, texts one change away from them, and any others."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[str, str]


def is_valid(args: Args) -> bool:
    """Lengths within the parameters, and lowercase English letters only."""
    return all(P.n_min <= len(text) <= P.n_max and all(c in P.letters for c in text) for text in args)


ALPHABETS = st.sampled_from(["ab", "abc", "az", "abcd", "mnop", P.letters])
SIZES = st.sampled_from([1, 2, 3, 4, 6, 9, 14, 30])
CHANGES = st.sampled_from(["none", "none", "replace", "drop", "add", "neighbours", "other"])


@st.composite
def _pair(draw: st.DrawFn) -> Args:
    """A text and its letters in another order, as they are or with one change; or two texts of their own."""
    letters = st.sampled_from(draw(ALPHABETS))
    size = draw(SIZES)
    first = draw(st.lists(letters, min_size=size, max_size=size))
    second = draw(st.permutations(first)) if draw(st.booleans()) else sorted(first)
    change = draw(CHANGES)
    at = draw(st.integers(0, size - 1))
    if change == "replace":
        second[at] = draw(letters)
    elif change == "drop" and size > 1:
        del second[at]
    elif change == "add":
        second.insert(at, draw(letters))
    elif change == "neighbours":
        second = _shifted(second)
    elif change == "other":
        second = draw(st.lists(letters, min_size=size, max_size=size))
    pair = "".join(first), "".join(second)
    return pair if draw(st.booleans()) else pair[::-1]


def _shifted(letters: list[str]) -> list[str]:
    """One letter moved up the alphabet and another one down: their sum stays what it is."""
    up = next((i for i, c in enumerate(letters) if c != "z"), None)
    down = next((i for i, c in enumerate(letters) if c != "a" and i != up), None)
    if up is None or down is None:
        return letters
    moved = list(letters)
    moved[up] = chr(ord(moved[up]) + 1)
    moved[down] = chr(ord(moved[down]) - 1)
    return moved


def strategy() -> st.SearchStrategy[Args]:
    """Anagrams of up to 30 letters, near misses of either length, and other pairs."""
    return _pair()


def exhaustive() -> Iterator[Args]:
    """every pair of texts of up to 4 letters a, b and c"""
    texts = ["".join(text) for size in range(P.n_min, 5) for text in product("abc", repeat=size)]
    yield from sorted(product(texts, repeat=2), key=lambda pair: len(pair[0]) + len(pair[1]))


def _shuffled(text: list[str], rng: Random) -> str:
    rng.shuffle(text)
    return "".join(text)


def _any_letters(n: int, rng: Random) -> list[str]:
    return rng.choices(P.letters, k=n)


def _anagram(n: int, rng: Random) -> Args:
    letters = _any_letters(n, rng)
    return "".join(letters), _shuffled(letters, rng)


def _sorted_and_reversed(n: int, rng: Random) -> Args:
    """Blocks of equal letters in rising order, and in falling order."""
    text = "".join(sorted(_any_letters(n, rng)))
    return text, text[::-1]


def _one_letter(n: int, rng: Random) -> Args:
    return "q" * n, "q" * n


def _two_halves(n: int, rng: Random) -> Args:
    """The letters that are crossed off first stand behind all others."""
    return "a" * (n // 2) + "b" * (n - n // 2), "b" * (n - n // 2) + "a" * (n // 2)


def _last_letter_differs(n: int, rng: Random) -> Args:
    letters = _any_letters(n - 1, rng)
    return "".join(letters) + "y", _shuffled(letters, rng) + "z"


def _one_moved_each_way(n: int, rng: Random) -> Args:
    """The sums of letters agree: one letter went up, and another one down."""
    letters = _any_letters(n, rng)
    return "".join(letters), _shuffled(_shifted(letters), rng)


def _one_more(n: int, rng: Random) -> Args:
    letters = _any_letters(n, rng)
    return "".join(letters[:-1]), _shuffled(letters, rng)


def _one_less(n: int, rng: Random) -> Args:
    return _one_more(n, rng)[::-1]


def _apart_by_256(n: int, rng: Random) -> Args:
    """One letter occurs some power of two times more often in one text than in the other: a counter of 8 or 16 bits
    does not tell them apart."""
    more = min(n // 2, rng.choice((2**8, 2**8, 2**9, 2**15)))
    letters = _any_letters(n - more, rng)
    return _shuffled([*letters, *"e" * more], rng), _shuffled([*letters, *"k" * more], rng)


def _many_apart(n: int, rng: Random) -> Args:
    """As before, by the largest power of two there is room for."""
    more = 1 << n.bit_length() - 1
    letters = _any_letters(n - more, rng)
    return _shuffled([*letters, *"e" * more], rng), _shuffled([*letters, *"k" * more], rng)


FAMILIES = (
    Family("anagram", _anagram, n=P.n_max, catches="trying all orders"),
    Family("sorted and reversed", _sorted_and_reversed, n=P.n_max, catches="exchanging neighbours, a naive quicksort"),
    Family("one letter", _one_letter, n=P.n_max, catches="passing what was crossed off, a naive quicksort"),
    Family("two halves", _two_halves, n=P.n_max, catches="searching each letter from the front"),
    Family("last letter differs", _last_letter_differs, n=P.n_max, catches="looking at the front only"),
    Family("one moved each way", _one_moved_each_way, n=P.n_max, catches="sums of letters"),
    Family("one more", _one_more, n=P.n_max, catches="crossing off the letters of s only"),
    Family("one less", _one_less, n=P.n_max, catches="crossing off the letters of t only"),
    Family("apart by 256", _apart_by_256, n=P.n_max, catches="counters of one byte"),
    Family("many apart", _many_apart, n=P.n_max, catches="counters of 8 bits at any size"),
)
