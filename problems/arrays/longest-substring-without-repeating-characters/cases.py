"""Cases for arrays/longest-substring-without-repeating-characters: repetitions near and far, over any alphabet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[str]

CHARACTERS = "".join(map(chr, range(ord(P.first_character), ord(P.last_character) + 1)))


def is_valid(args: Args) -> bool:
    """Length within the parameters, printable ASCII only."""
    (s,) = args
    return P.n_min <= len(s) <= P.n_max and all(P.first_character <= c <= P.last_character for c in s)


ALPHABETS = st.sampled_from(["ab", "abc", "aA ", "abcdefgh", " ~!0", CHARACTERS])
SHAPES = st.sampled_from(["as drawn", "as drawn", "different, one again", "mirrored", "repeated"])


@st.composite
def _text(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 16))
    letters = st.sampled_from(draw(ALPHABETS))
    text = draw(st.lists(letters, min_size=size, max_size=size))
    shape = draw(SHAPES)
    if shape == "different, one again" and text:
        text = list(dict.fromkeys(text))
        text.insert(draw(st.integers(0, len(text))), text[draw(st.integers(0, len(text) - 1))])
    elif shape == "mirrored":
        text = [*text, *text[::-1]]
    elif shape == "repeated":
        text = [*text, *text]
    return ("".join(text),)


def strategy() -> st.SearchStrategy[Args]:
    """Texts of up to about 30 characters over narrow and wide alphabets: any, mirrored, with repetitions."""
    return _text()


def exhaustive() -> Iterator[Args]:
    """every text of up to 6 characters from a to d, and every two printable characters"""
    for size in range(P.n_min, 7):
        for text in product("abcd", repeat=size):
            yield ("".join(text),)
        if size == 2:
            for pair in product(CHARACTERS, repeat=2):
                if not set(pair) <= set("abcd"):
                    yield ("".join(pair),)


def _any(n: int, rng: Random) -> Args:
    return ("".join(rng.choices(CHARACTERS, k=n)),)


def _cycle(n: int, rng: Random) -> Args:
    """All printable characters in one order, again and again: every piece of 95 is without repetition."""
    order = "".join(rng.sample(CHARACTERS, len(CHARACTERS)))
    return ((order * (n // len(order) + 1))[:n],)


def _back_and_forth(n: int, rng: Random) -> Args:
    """All printable characters forwards, then backwards: repetitions of all distances."""
    order = "".join(rng.sample(CHARACTERS, len(CHARACTERS)))
    return (((order + order[::-1]) * (n // 190 + 1))[:n],)


def _one_character(n: int, rng: Random) -> Args:
    return ("~" * n,)


def _two_characters(n: int, rng: Random) -> Args:
    return (("aA" * (n // 2 + 1))[:n],)


def _long_piece_last(n: int, rng: Random) -> Args:
    """Short pieces, and at the end one of all characters, the space among them."""
    last = "".join(rng.sample(CHARACTERS, len(CHARACTERS)))
    return (("".join(rng.choices("abcdef", k=n)) + last)[-n:],)


def _long_piece_first(n: int, rng: Random) -> Args:
    return (_long_piece_last(n, rng)[0][::-1],)


def _pairs(n: int, rng: Random) -> Args:
    """Each character twice, so that the window shrinks to one again and again."""
    return ("".join(c + c for c in rng.choices(CHARACTERS, k=n // 2)) or "a",)


def _far_repetition(n: int, rng: Random) -> Args:
    """One character at the beginning and the end only: its first place is long out of the window."""
    order = [c for c in CHARACTERS if c != "Q"]
    rng.shuffle(order)
    middle = ("".join(order) * (n // len(order) + 1))[: max(0, n - 2)]
    return (("Q" + middle + "Q")[:n],)


FAMILIES = (
    Family("any", _any, n=P.n_max, catches="looking at all pieces"),
    Family("cycle", _cycle, n=P.n_max, catches="a set that is filled anew at each place"),
    Family("back and forth", _back_and_forth, n=P.n_max, catches="a left end that moves back"),
    Family("one character", _one_character, n=P.n_max, catches="a piece of length 1 at each place, copied"),
    Family("two characters", _two_characters, n=P.n_max, catches="looking at pieces that hold a repetition"),
    Family("long piece last", _long_piece_last, n=P.n_max, catches="comparing at a repetition only"),
    Family("long piece first", _long_piece_first, n=P.n_max, catches="keeping the last length instead of the largest"),
    Family("pairs", _pairs, n=P.n_max, catches="starting over behind the repetition"),
    Family("far repetition", _far_repetition, n=P.n_max, catches="a place that is out of the window already"),
)
