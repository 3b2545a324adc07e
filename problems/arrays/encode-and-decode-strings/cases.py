"""Cases for arrays/encode-and-decode-strings: lists of strings of any characters up to a code."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[str]]

# What people separate, escape or count by, the codes at the ends, and letters.
MARKS = "#,;:|/\\ $%&*~_-.'\"[]{}()\n\t\0\1\x1f\x7f\x80é\xfe\xff"
# Of which longer separators are made.
PUNCTUATION = "#,;:|/\\ $%&*~_-.'\"[]{}()<>=+!?@^"
ALPHABETS = ("#1", ":0", "/:", "\\n", ",", "\0a", "0123456789", "\x80é\xff", MARKS, "abc", MARKS + "0123456789ab")
ALPHABET = st.sampled_from(ALPHABETS)
LENGTHS = (0, 0, 1, 1, 2, 3, 5, 9, 10, 11, 12)


def is_valid(args: Args) -> bool:
    """Number and lengths within the parameters, in characters and in UTF-8, and no code that is too large."""
    (strs,) = args
    return P.count_min <= len(strs) <= P.count_max and all(
        all(ord(c) <= P.code_max for c in s) and len(s.encode()) <= P.length_max for s in strs
    )


def sizes(args: Args) -> dict[str, int]:
    """How many strings and characters there are."""
    (strs,) = args
    return {"n": len(strs) + sum(map(len, strs))}


def labels(args: Args) -> list[str]:
    """Whether a string is empty."""
    return ["empty-inner"] if "" in args[0] else []


@st.composite
def _texts(draw: st.DrawFn) -> Args:
    count = draw(st.integers(P.count_min, 6))
    alphabet = draw(ALPHABET)
    one = st.integers(0, len(alphabet) - 1)
    lengths = [draw(st.sampled_from(LENGTHS)) for _ in range(count)]
    return (["".join(alphabet[i] for i in draw(st.lists(one, min_size=k, max_size=k))) for k in lengths],)


def strategy() -> st.SearchStrategy[Args]:
    """Up to six short strings of the marks that people separate by, digits, or characters with extreme codes."""
    return _texts()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 3 strings of up to 2 characters, and of 4 and 5 of up to 1, out of a letter, a digit and #"""
    short = ["", *"a1#"]
    words = [*short, *map("".join, product("a1#", repeat=2))]
    for count in range(P.count_min, 6):
        for strs in product(words if count < 4 else short, repeat=count):
            yield (list(strs),)


def _shaped(n: int, length: int, rng: Random, alphabet: str) -> Args:
    """About n strings and characters in all, in strings of the length at most."""
    strs: list[str] = []
    room = n
    while room > 0 and len(strs) < P.count_max:
        k = min(length, room - 1)
        strs.append("".join(rng.choices(alphabet, k=k)))
        room -= k + 1
    return (strs,)


def _letters(n: int, rng: Random) -> Args:
    return _shaped(n, P.length_max, rng, "abcdefghijklmnopqrstuvwxyz ")


def _digits_and_marks(n: int, rng: Random) -> Args:
    return _shaped(n, P.length_max, rng, "0123456789#:/,")


def _any_characters(n: int, rng: Random) -> Args:
    return _shaped(n, P.length_max // 2, rng, "".join(map(chr, range(P.code_max + 1))))


def _escapes(n: int, rng: Random) -> Args:
    """Nothing but what has to be escaped."""
    return _shaped(n, P.length_max, rng, "\\/#")


def _zeros(n: int, rng: Random) -> Args:
    """Nothing but characters with the code 0."""
    return _shaped(n, P.length_max, rng, "\0")


def _mixed_lengths(n: int, rng: Random) -> Args:
    """Empty, short and long strings beside each other; lengths about 10 and 100 among them."""
    strs: list[str] = []
    room = n
    while room > 0 and len(strs) < P.count_max:
        k = min(rng.choice((0, 1, 9, 10, 11, 99, 100, 101, 127, 128, 199, P.length_max)), room - 1)
        strs.append("".join(rng.choices("ab1#\0", k=k)))
        room -= k + 1
    return (strs,)


def _empty(n: int, rng: Random) -> Args:
    """As many empty strings as there may be."""
    return ([""] * min(n, P.count_max),)


def _every_row(alphabet: str, length: int) -> str:
    """The shortest text in which every row of so many characters of the alphabet stands (de Bruijn; Fredricksen,
    Kessler and Maiorana), its beginning once more at the end."""
    found: list[int] = []
    digits = [0] * (length + 1)

    def grow(at: int, period: int) -> None:
        if at > length:
            if length % period == 0:
                found.extend(digits[1 : period + 1])
            return
        digits[at] = digits[at - period]
        grow(at + 1, period)
        for digit in range(digits[at - period] + 1, len(alphabet)):
            digits[at] = digit
            grow(at + 1, at)

    grow(1, 1)
    return "".join(alphabet[i] for i in [*found, *found[: length - 1]])


def _rows(n: int, rng: Random, alphabet: str, length: int) -> Args:
    """Every row of so many characters within a string, as far as n characters go."""
    text = _every_row("".join(rng.sample(alphabet, len(alphabet))), length)[:n]
    most = P.length_max // max(len(c.encode()) for c in alphabet)
    step = most - length + 1
    return ([text[at : at + most] for at in range(0, max(1, len(text) - length + 1), step)],)


def _pairs(n: int, rng: Random) -> Args:
    return _rows(n, rng, "".join(map(chr, range(128))), 2)


def _pairs_beyond_ascii(n: int, rng: Random) -> Args:
    return _rows(n, rng, "".join(map(chr, range(128, P.code_max + 1))), 2)


def _triples(n: int, rng: Random) -> Args:
    return _rows(n, rng, PUNCTUATION, 3)


N_MAX = P.count_max * (P.length_max + 1)

FAMILIES = (
    Family("letters", _letters, n=N_MAX, catches="building the encoded string by prepending"),
    Family("digits and marks", _digits_and_marks, n=N_MAX, catches="lengths that are not told from the data"),
    Family("any characters", _any_characters, n=N_MAX // 2, catches="separators that can occur"),
    Family("every pair", _pairs, n=128**2 + 1, catches="separators of two characters, however rare"),
    Family("every pair beyond ASCII", _pairs_beyond_ascii, n=128**2 + 1, catches="separators of two rare letters"),
    Family("every triple", _triples, n=len(PUNCTUATION) ** 3 + 2, catches="separators of three marks"),
    Family("escapes", _escapes, n=N_MAX, catches="escaping by replacement, one after the other"),
    Family("zeros", _zeros, n=N_MAX, catches="strings that end at the code 0"),
    Family("mixed lengths", _mixed_lengths, n=N_MAX, catches="lengths of one digit, or of a signed byte"),
    Family("empty strings", _empty, n=P.count_max, catches="empty strings that are lost, and a count in one digit"),
)
