"""Cases for arrays/valid-palindrome: letters and digits that read the same both ways, among others."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random
from string import ascii_letters, ascii_lowercase, digits, punctuation

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[str]

COUNTED = ascii_letters + digits
IGNORED = punctuation + " "
EDGES = "/09:@AZ[`az{"  # the ends of what counts, and their neighbours that do not


def is_valid(args: Args) -> bool:
    """Length within the parameters, printable ASCII only."""
    (s,) = args
    return P.n_min <= len(s) <= P.n_max and all(P.first_character <= c <= P.last_character for c in s)


ALPHABETS = st.sampled_from(["ab", "aA1", "0P", "pP0", "azAZ09", ascii_lowercase, COUNTED])
SIZES = st.sampled_from([1, 2, 3, 4, 5, 7, 12])
CHANGES = st.sampled_from(["none", "none", "replace", "drop", "32 apart"])
FILLINGS = st.sampled_from(["none", "between", "front", "back"])


@st.composite
def _around_palindrome(draw: st.DrawFn) -> Args:
    """A palindrome with capitals and fillings anywhere, as it is or with one character replaced or dropped."""
    size = draw(SIZES)
    letters = st.sampled_from(draw(ALPHABETS))
    half = draw(st.lists(letters, min_size=size, max_size=size))
    text = [*half, *(c.swapcase() for c in half[::-1][draw(st.integers(0, 1)) :])]
    change, at = draw(CHANGES), draw(st.integers(0, len(text) - 1))
    if change == "replace":
        text[at] = draw(letters)
    elif change == "32 apart":
        text[at] = chr(ord(text[at]) + 32) if text[at] in digits else text[at].swapcase()
    elif change == "drop" and len(text) > 1:
        del text[at]
    filling = draw(FILLINGS)
    if filling != "none":
        some = draw(st.lists(st.sampled_from(IGNORED), min_size=1, max_size=6))
        places = {"front": 0, "back": len(text)}
        for c in some:
            text.insert(places.get(filling, draw(st.integers(0, len(text)))), c)
    return ("".join(text),)


@st.composite
def _anything(draw: st.DrawFn) -> Args:
    alphabet = draw(st.sampled_from([EDGES, EDGES, "a.", "0P", IGNORED, COUNTED + IGNORED]))
    size = draw(SIZES)
    return ("".join(draw(st.lists(st.sampled_from(alphabet), min_size=size, max_size=size))),)


def strategy() -> st.SearchStrategy[Args]:
    """Palindromes of up to about 30 characters among others that do not count, near misses, and any texts."""
    return st.one_of(_around_palindrome(), _around_palindrome(), _anything())


def exhaustive() -> Iterator[Args]:
    """every text of 1 to 5 of the characters a, b, A, 0, P, the space and the comma; every pair of printable ones"""
    printable = [chr(c) for c in range(ord(P.first_character), ord(P.last_character) + 1)]
    for size in range(P.n_min, 6):
        for text in product("abA0P ,", repeat=size):
            yield ("".join(text),)
        if size == 2:
            for pair in product(printable, repeat=2):
                if not set(pair) <= set("abA0P ,"):
                    yield ("".join(pair),)


def _palindrome(n: int, rng: Random, alphabet: str = COUNTED) -> list[str]:
    half = rng.choices(alphabet, k=n // 2)
    middle = [rng.choice(alphabet)] if n % 2 else []
    return [*half, *middle, *(c.swapcase() if rng.random() < 0.5 else c for c in reversed(half))]


def _only_counted(n: int, rng: Random) -> Args:
    return ("".join(_palindrome(n, rng)),)


def _mixed(n: int, rng: Random) -> Args:
    """About every second character does not count, at places that do not mirror each other."""
    text = _palindrome(n - n // 2, rng)
    places = [True] * len(text) + [False] * (n // 2)
    rng.shuffle(places)
    rest = iter(text)
    return ("".join(next(rest) if counts else rng.choice(IGNORED) for counts in places),)


def _nothing_counts(n: int, rng: Random) -> Args:
    return ("".join(rng.choices(IGNORED, k=n)),)


def _ignored_in_front(n: int, rng: Random) -> Args:
    """All that does not count stands before a short palindrome."""
    return ("".join([*rng.choices(IGNORED, k=n - n // 10), *_palindrome(n // 10, rng)]),)


def _ignored_behind(n: int, rng: Random) -> Args:
    return (_ignored_in_front(n, rng)[0][::-1],)


def _one_letter_among_ignored(n: int, rng: Random) -> Args:
    text = rng.choices(IGNORED, k=n)
    text[rng.randrange(n)] = "k"
    return ("".join(text),)


def _differs_in_the_middle(n: int, rng: Random) -> Args:
    """The last two characters that are compared differ, by 32 in ASCII, which is not a matter of case."""
    text = _palindrome(max(0, n - 2), rng)
    return ("".join([*text[: len(text) // 2], *"0P", *text[len(text) // 2 :]])[:n],)


def _differs_at_a_quarter(n: int, rng: Random) -> Args:
    """A quarter of the way in, two characters that face each other differ."""
    text = _palindrome(n, rng)
    text[n // 4], text[n - 1 - n // 4] = "a", "b"
    return ("".join(text),)


def _one_letter(n: int, rng: Random) -> Args:
    return ("".join(rng.choices("xX", k=n)),)


FAMILIES = (
    Family("letters and digits", _only_counted, n=P.n_max, catches="taking the first and last character off the text"),
    Family("mixed", _mixed, n=P.n_max, catches="building the text from the front, erasing what does not count"),
    Family("nothing counts", _nothing_counts, n=P.n_max, catches="one step of skipping a call, or too many"),
    Family("ignored in front", _ignored_in_front, n=P.n_max, catches="erasing from the front"),
    Family("ignored behind", _ignored_behind, n=P.n_max, catches="skipping on the left only"),
    Family("one letter among ignored", _one_letter_among_ignored, n=P.n_max, catches="positions that miss each other"),
    Family("differs in the middle", _differs_in_the_middle, n=P.n_max, catches="comparing too few, case by a bit"),
    Family("differs at a quarter", _differs_at_a_quarter, n=P.n_max, catches="comparing samples, going on regardless"),
    Family("one letter", _one_letter, n=P.n_max, catches="replacing all occurrences again and again"),
)
