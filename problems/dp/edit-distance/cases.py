"""Cases for dp/edit-distance: the fewest insertions, deletions and exchanges between two words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from random import Random
from string import ascii_lowercase

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters

P = parameters(__file__)

Args = tuple[str, str]

LETTERS = frozenset(ascii_lowercase)
SMALL_SCOPE_LETTERS = "abc"
SMALL_SCOPE_LENGTH = 4


ALPHABETS = ("a", "ab", "ab", "abc", "abc", "az", ascii_lowercase)
SIZES = (0, 1, 2, 3, 4, 5, 6, 8, 11, 15, 20)
SHAPES = ("free", "free", "edited", "edited", "edited", "rotated", "reversed", "affixed")
# Built once, as building a strategy takes longer than drawing from it. One draw decides on the letters, the length of
# the first word, what the second one is, and which comes first.
PLANS = st.sampled_from(tuple(product(ALPHABETS, SIZES, SHAPES, (False, True))))
WORDS = {(letters, n): st.text(letters, min_size=n, max_size=n) for letters in set(ALPHABETS) for n in SIZES}
LENGTHS = st.sampled_from(SIZES)
AFFIXES = {letters: st.tuples(*[st.text(letters, max_size=4)] * 2) for letters in set(ALPHABETS)}
EDITS = st.lists(
    st.tuples(st.sampled_from(("insert", "delete", "exchange", "swap")), st.integers(0, 20)), min_size=1, max_size=4
)
TURNS = st.integers(1, 19)


def is_valid(args: Args) -> bool:
    """Both lengths within the parameters, lowercase English letters only."""
    return all(P.length_min <= len(word) <= P.length_max and LETTERS.issuperset(word) for word in args)


def _edited(word: str, alphabet: str, edits: list[tuple[str, int]]) -> str:
    """The word after a few steps, so that the distance is small but the words differ."""
    letters = list(word)
    for step, number in edits:
        at = number % (len(letters) + 1)
        letter = alphabet[number % len(alphabet)]
        if step == "insert":
            letters.insert(at, letter)
        elif step == "delete":
            del letters[at : at + 1]
        elif step == "exchange":
            letters[at : at + 1] = letter
        else:
            letters[at : at + 2] = letters[at : at + 2][::-1]
    return "".join(letters)


@st.composite
def _words(draw: st.DrawFn) -> Args:
    alphabet, size, shape, reverse = draw(PLANS)
    first = draw(WORDS[alphabet, size])
    if shape == "free":
        second = draw(WORDS[alphabet, draw(LENGTHS)])
    elif shape == "edited":
        second = _edited(first, alphabet, draw(EDITS))
    elif shape == "rotated":
        turn = draw(TURNS) % max(1, len(first))
        second = first[turn:] + first[:turn]
    elif shape == "reversed":
        second = first[::-1]
    else:
        before, after = draw(AFFIXES[alphabet])
        second = before + first + after
    return (second, first) if reverse else (first, second)


def strategy() -> st.SearchStrategy[Args]:
    """Words over one, two, three or all letters; the second unrelated, edited, rotated, reversed or extended."""
    return _words()


def exhaustive() -> Iterator[Args]:
    """every pair of words of up to 4 letters from a, b and c"""
    words = [
        "".join(letters)
        for size in range(P.length_min, SMALL_SCOPE_LENGTH + 1)
        for letters in product(SMALL_SCOPE_LETTERS, repeat=size)
    ]
    pairs = [(first, second) for first in words for second in words]
    pairs.sort(key=lambda pair: len(pair[0]) + len(pair[1]))
    yield from pairs


def _length(n: int) -> int:
    return max(P.length_min, min(n, P.length_max))


def _nothing_in_common(n: int, rng: Random) -> Args:
    return "a" * _length(n), "b" * _length(n)


def _random_letters(n: int, rng: Random) -> Args:
    first, second = ("".join(rng.choices(ascii_lowercase, k=_length(n))) for _ in range(2))
    return first, second


def _two_letters(n: int, rng: Random) -> Args:
    first, second = ("".join(rng.choices("ab", k=_length(n))) for _ in range(2))
    return first, second


def _few_edits(n: int, rng: Random) -> Args:
    """A random word, and the same with one letter in ten exchanged, taken out or put in; not longer than n."""
    first = "".join(rng.choices("abcd", k=_length(n)))
    second: list[str] = []
    for letter in first:
        step = rng.randrange(30)
        if step == 0:
            continue
        second.append(rng.choice("abcd") if step == 1 else letter)
        if step == 2:
            second.append(rng.choice("abcd"))
    return first, "".join(second)[: _length(n)]


def _equal_but_for_the_ends(n: int, rng: Random) -> Args:
    """The same word of two letters but for both ends, so that nothing can be cut off in advance."""
    inner = "".join(rng.choices("ab", k=max(0, _length(n) - 2)))
    return ("c" + inner + "d")[: _length(n)], ("e" + inner + "f")[: _length(n)]


def _short_to_long(n: int, rng: Random) -> Args:
    """Few letters against many others: as many steps as the long word has letters, but few pairs of prefixes."""
    return "a" * max(1, _length(n) // 50), "b" * _length(n)


def _long_to_short(n: int, rng: Random) -> Args:
    """The same pair, the other way round."""
    short, long = _short_to_long(n, rng)
    return long, short


def _rotated(n: int, rng: Random) -> Args:
    """A random word, and the same with its first three tenths at the end: the best way is far off the diagonal."""
    word = "".join(rng.choices(ascii_lowercase, k=_length(n)))
    turn = len(word) * 3 // 10
    return word, word[turn:] + word[:turn]


def _moved_piece(n: int, rng: Random) -> Args:
    """The longest common piece is at opposite ends; the rest has one letter in fifteen exchanged."""
    size = _length(n)
    piece = "".join(rng.choices("xyz", k=size // 10))
    rest = rng.choices("abcd", k=size - len(piece))
    other = ["e" if i % 15 == 7 else letter for i, letter in enumerate(rest)]
    return piece + "".join(rest), "".join(other) + piece


def _thue_morse(n: int, rng: Random) -> Args:
    """The word of Thue and Morse and its complement, equal to polynomial hashes modulo a power of two."""
    word = "".join("ab"[i.bit_count() % 2] for i in range(2 ** (max(1, _length(n)).bit_length() - 1)))
    return word, word.translate(str.maketrans("ab", "ba"))


FAMILIES = (
    Family(
        "nothing in common",
        _nothing_in_common,
        n=P.length_max,
        catches="recursion without a memo; recursion limits below the sum of both lengths",
    ),
    Family("random letters", _random_letters, n=P.length_max, catches="recursion without a memo"),
    Family("two letters", _two_letters, n=P.length_max, catches="branching on matches as well"),
    Family("few edits", _few_edits, n=P.length_max, catches="search that is fast on unrelated words only"),
    Family(
        "equal but for the ends",
        _equal_but_for_the_ends,
        n=P.length_max,
        catches="cutting off common beginnings and endings, then plain recursion",
    ),
    Family("short to long", _short_to_long, n=P.length_max, catches="search that goes on beyond the end of word1"),
    Family("long to short", _long_to_short, n=P.length_max, catches="search that goes on beyond the end of word2"),
    Family("rotated", _rotated, n=P.length_max, catches="a fixed band around the diagonal"),
    Family("moved piece", _moved_piece, n=P.length_max, catches="keeping the longest common piece"),
    Family("Thue-Morse", _thue_morse, n=P.length_max, catches="hashes that overflow in place of letters"),
)


def _unlike(sizes: Mapping[str, int], rng: Random) -> Args:
    return "a" * sizes["m"], "b" * sizes["n"]


SCALINGS = (Scaling("nothing in common", _unlike, {"m": P.length_max, "n": P.length_max}),)
