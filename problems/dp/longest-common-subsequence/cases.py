"""Cases for dp/longest-common-subsequence: the most letters that two texts have in common, in the same order."""

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
SIZES = (1, 2, 3, 4, 5, 6, 8, 11, 15, 20)
SHAPES = ("free", "free", "edited", "edited", "rotated", "reversed", "affixed", "shuffled")
# Built once, as building a strategy takes longer than drawing from it. One draw decides on the letters, the length of
# the first text, what the second one is, and which comes first.
PLANS = st.sampled_from(tuple(product(ALPHABETS, SIZES, SHAPES, (False, True))))
TEXTS = {(letters, n): st.text(letters, min_size=n, max_size=n) for letters in set(ALPHABETS) for n in SIZES}
LENGTHS = st.sampled_from(SIZES)
AFFIXES = {letters: st.tuples(*[st.text(letters, max_size=4)] * 2) for letters in set(ALPHABETS)}
EDITS = st.lists(
    st.tuples(st.sampled_from(("put", "drop", "change", "swap")), st.integers(0, 20)), min_size=1, max_size=5
)
TURNS = st.integers(1, 19)
SEEDS = st.integers(0, 2**32)


def is_valid(args: Args) -> bool:
    """Both lengths within the parameters, lowercase English letters only."""
    return all(P.length_min <= len(text) <= P.length_max and LETTERS.issuperset(text) for text in args)


def _edited(text: str, alphabet: str, edits: list[tuple[str, int]]) -> str:
    """The text after a few changes, so that the common part is large but the texts differ."""
    letters = list(text)
    for change, number in edits:
        at = number % (len(letters) + 1)
        letter = alphabet[number % len(alphabet)]
        if change == "put":
            letters.insert(at, letter)
        elif change == "drop" and len(letters) > 1:
            del letters[at : at + 1]
        elif change == "change":
            letters[at : at + 1] = letter
        else:
            letters[at : at + 2] = letters[at : at + 2][::-1]
    return "".join(letters)


@st.composite
def _texts(draw: st.DrawFn) -> Args:
    alphabet, size, shape, reverse = draw(PLANS)
    first = draw(TEXTS[alphabet, size])
    if shape == "free":
        second = draw(TEXTS[alphabet, draw(LENGTHS)])
    elif shape == "edited":
        second = _edited(first, alphabet, draw(EDITS))
    elif shape == "rotated":
        turn = draw(TURNS) % len(first)
        second = first[turn:] + first[:turn]
    elif shape == "reversed":
        second = first[::-1]
    elif shape == "shuffled":
        letters = list(first)
        Random(draw(SEEDS)).shuffle(letters)
        second = "".join(letters)
    else:
        before, after = draw(AFFIXES[alphabet])
        second = before + first + after
    return (second, first) if reverse else (first, second)


def strategy() -> st.SearchStrategy[Args]:
    """Texts over few or all letters; the second unrelated, edited, rotated, reversed, shuffled or extended."""
    return _texts()


def exhaustive() -> Iterator[Args]:
    """every pair of texts of 1 to 4 letters from a, b and c"""
    texts = [
        "".join(letters)
        for size in range(P.length_min, SMALL_SCOPE_LENGTH + 1)
        for letters in product(SMALL_SCOPE_LETTERS, repeat=size)
    ]
    pairs = [(first, second) for first in texts for second in texts]
    pairs.sort(key=lambda pair: len(pair[0]) + len(pair[1]))
    yield from pairs


def _length(n: int) -> int:
    return max(P.length_min, min(n, P.length_max))


def _nothing_in_common(n: int, rng: Random) -> Args:
    return "a" * _length(n), "b" * _length(n)


def _one_letter(n: int, rng: Random) -> Args:
    """All letters equal, so that every pair of positions is a match; one text is a little shorter."""
    return "a" * _length(n), "a" * _length(n - n // 10)


def _random_letters(n: int, rng: Random) -> Args:
    first, second = ("".join(rng.choices(ascii_lowercase, k=_length(n))) for _ in range(2))
    return first, second


def _two_letters(n: int, rng: Random) -> Args:
    first, second = ("".join(rng.choices("ab", k=_length(n))) for _ in range(2))
    return first, second


def _interleaved(n: int, rng: Random) -> Args:
    """A common text, mixed with letters of its own in each of the two: what is left is never side by side."""
    size = _length(n)
    first, second = [], []
    while len(first) < size:
        letter = rng.choice("abc")
        first += [letter, *rng.choices("xyz", k=rng.randint(0, 2))]
        second += [*rng.choices("uvw", k=rng.randint(0, 2)), letter]
    return "".join(first)[:size], "".join(second)[:size]


def _equal_but_for_the_ends(n: int, rng: Random) -> Args:
    """The same text of two letters but for both ends, so that nothing can be cut off in advance."""
    inner = "".join(rng.choices("ab", k=max(0, _length(n) - 2)))
    return ("c" + inner + "d")[: _length(n)], ("e" + inner + "f")[: _length(n)]


def _short_and_long(n: int, rng: Random) -> Args:
    """A few letters in an order that the long text has at its very end only."""
    size = _length(n)
    short = "".join(rng.choices(ascii_lowercase[:13], k=max(1, size // 50)))
    return short, ("".join(rng.choices(ascii_lowercase[13:], k=size)) + short)[-size:]


def _long_and_short(n: int, rng: Random) -> Args:
    """The same pair, the other way round."""
    short, long = _short_and_long(n, rng)
    return long, short


def _rotated(n: int, rng: Random) -> Args:
    """A random text, and the same with its first three tenths at the end: the best way is far off the diagonal."""
    text = "".join(rng.choices(ascii_lowercase, k=_length(n)))
    turn = len(text) * 3 // 10
    return text, text[turn:] + text[:turn]


def _reversed(n: int, rng: Random) -> Args:
    text = "".join(rng.choices("abcd", k=_length(n)))
    return text, text[::-1]


def _rare_and_frequent(n: int, rng: Random) -> Args:
    """Rare letters at opposite ends, which forbid everything else to those who keep them."""
    size = _length(n)
    rare = ascii_lowercase[5:25][: size // 8]
    rest = ["".join(rng.choices("ab", k=size - len(rare))) for _ in range(2)]
    return rare + rest[0], rest[1] + rare


def _opposite_ends(n: int, rng: Random) -> Args:
    """All that the texts have in common begins the one and ends the other."""
    size = _length(n)
    common = "".join(rng.choices("abcd", k=max(1, size // 10)))
    rest = [rng.choices(letters, k=size - len(common)) for letters in ("wx", "yz")]
    return common + "".join(rest[0]), "".join(rest[1]) + common


FAMILIES = (
    Family(
        "nothing in common",
        _nothing_in_common,
        n=P.length_max,
        catches="recursion without a memo; recursion limits below the sum of both lengths",
    ),
    Family("one letter", _one_letter, n=P.length_max, catches="lists of all matches; branching on matches as well"),
    Family("random letters", _random_letters, n=P.length_max, catches="recursion without a memo"),
    Family("two letters", _two_letters, n=P.length_max, catches="search that is bounded by the letters left"),
    Family("interleaved", _interleaved, n=P.length_max, catches="the longest common piece"),
    Family(
        "equal but for the ends",
        _equal_but_for_the_ends,
        n=P.length_max,
        catches="cutting off common beginnings and endings, then plain recursion",
    ),
    Family("short and long", _short_and_long, n=P.length_max, catches="rows as long as the other text"),
    Family("long and short", _long_and_short, n=P.length_max, catches="rows as long as the other text"),
    Family("rotated", _rotated, n=P.length_max, catches="a fixed band around the diagonal"),
    Family("opposite ends", _opposite_ends, n=P.length_max, catches="a wide band around the diagonal"),
    Family("reversed", _reversed, n=P.length_max, catches="greedy matching of the next letter"),
    Family("rare and frequent", _rare_and_frequent, n=P.length_max, catches="keeping the rare letters first"),
)


def _unlike(sizes: Mapping[str, int], rng: Random) -> Args:
    return "a" * sizes["m"], "b" * sizes["n"]


def _alike(sizes: Mapping[str, int], rng: Random) -> Args:
    return "ab" * (sizes["m"] // 2) + "a" * (sizes["m"] % 2), "ba" * (sizes["n"] // 2) + "b" * (sizes["n"] % 2)


SCALINGS = (
    Scaling("nothing in common", _unlike, {"m": P.length_max, "n": P.length_max}),
    Scaling("two letters in turns", _alike, {"m": P.length_max, "n": P.length_max}),
)
