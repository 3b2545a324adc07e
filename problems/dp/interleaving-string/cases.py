"""Cases for dp/interleaving-string: texts that are, or just are not, merged from two others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from random import Random
from string import ascii_lowercase

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters, strings

P = parameters(__file__)

Args = tuple[str, str, str]

# Four times what the statement allows: on at most 100 letters a logarithm is not told from what grows slowly.
BEYOND = {"length_max": 400, "merged_max": 800}

SMALL_SCOPE_LENGTH = 4


def is_valid(args: Args) -> bool:
    """All lengths within the parameters, lowercase English letters only."""
    s1, s2, s3 = args
    return (
        strings.valid(s1, P.length_min, P.length_max, strings.LOWER)
        and strings.valid(s2, P.length_min, P.length_max, strings.LOWER)
        and strings.valid(s3, P.length_min, P.merged_max, strings.LOWER)
    )


def _merged(s1: str, s2: str, picks: Sequence[int]) -> str:
    """The next letter of the first text where the pick is odd, of the second where it is even; then what is left."""
    letters: list[str] = []
    i = j = 0
    for pick in picks:
        if pick % 2 and i < len(s1):
            letters.append(s1[i])
            i += 1
        elif j < len(s2):
            letters.append(s2[j])
            j += 1
    return "".join(letters) + s1[i:] + s2[j:]


ALPHABETS = ("a", "ab", "ab", "ab", "abc", "az", ascii_lowercase)
SIZES = (0, 1, 2, 3, 4, 5, 6, 8)
CHANGES = ("none", "none", "none", "swap", "swap", "swap", "change", "drop", "add", "turn", "reverse")
PLANS = st.sampled_from(tuple(product(ALPHABETS, SIZES, SIZES, CHANGES)))
TEXTS = {(letters, n): st.text(letters, min_size=n, max_size=n) for letters in set(ALPHABETS) for n in SIZES}
PICKS = st.lists(st.integers(0, 1), min_size=16, max_size=16)
PLACES = st.tuples(st.integers(0, 15), st.integers(0, 15))


@st.composite
def _texts(draw: st.DrawFn) -> Args:
    alphabet, m, n, change = draw(PLANS)
    s1, s2 = draw(TEXTS[alphabet, m]), draw(TEXTS[alphabet, n])
    merged = list(_merged(s1, s2, draw(PICKS)))
    at, to = (place % max(1, len(merged)) for place in draw(PLACES))
    if change == "add":
        merged.insert(at, alphabet[to % len(alphabet)])
    elif change == "reverse":
        merged.reverse()
    elif change == "turn":
        merged = merged[at:] + merged[:at]
    elif merged and change == "swap":
        merged[at], merged[to] = merged[to], merged[at]
    elif merged and change == "change":
        merged[at] = alphabet[to % len(alphabet)]
    elif merged and change == "drop":
        del merged[at]
    return s1, s2, "".join(merged)


def strategy() -> st.SearchStrategy[Args]:
    """Texts over few or all letters; the third merged from them, or with letters swapped, changed, lost or added."""
    return _texts()


def exhaustive() -> Iterator[Args]:
    """every two texts of up to 4 letters a and b, with every text of as many of each; of up to 2, with any up to 5"""
    texts = list(strings.every("ab", P.length_min, SMALL_SCOPE_LENGTH))
    merged: dict[tuple[int, int], list[str]] = {}
    for text in strings.every("ab", P.length_min, 2 * SMALL_SCOPE_LENGTH):
        merged.setdefault((len(text), text.count("a")), []).append(text)
    for s1, s2 in sorted(product(texts, repeat=2), key=lambda pair: len(pair[0]) + len(pair[1])):
        fitting = len(s1) + len(s2), s1.count("a") + s2.count("a")
        for s3 in merged[fitting]:
            yield s1, s2, s3
        if max(len(s1), len(s2)) <= 2:
            for letters, others in merged.items():
                if letters != fitting and letters[0] <= 5:
                    for s3 in others:
                        yield s1, s2, s3


def _length(n: int) -> int:
    return min(n, P.length_max)


def _fails_late(m: int, n: int) -> Args:
    """All letters there are as often as they should be, and only the last two are in the wrong order."""
    if m < 2:
        raise ValueError("no two letters to exchange")
    return "a" * (m - 2) + "bc", "a" * n, "a" * (m + n - 2) + "cb"


def _backwards(args: Args) -> Args:
    s1, s2, s3 = args
    return s1[::-1], s2[::-1], s3[::-1]


def _exchanged(args: Args) -> Args:
    s1, s2, s3 = args
    return s2, s1, s3


def _end(n: int, rng: Random) -> Args:
    return _fails_late(_length(n), _length(n))


def _beginning(n: int, rng: Random) -> Args:
    return _backwards(_end(n, rng))


def _both_ends(n: int, rng: Random) -> Args:
    """In the middle all letters are equal, and the only mistake is halfway."""
    size = _length(n)
    half = size // 2
    s1 = "a" * half + "bc" + "a" * (size - half - 2)
    if size < 2:
        raise ValueError("no two letters to exchange")
    return s1, "a" * size, "a" * size + "cb" + "a" * (size - 2)


def _one_letter(n: int, rng: Random) -> Args:
    """Every pair of beginnings is a way."""
    size = _length(n)
    return "a" * size, "a" * size, "a" * (2 * size)


def _halves_by_turns(n: int, rng: Random) -> Args:
    """The same two letters by turns in both texts, and one after the other in the third: two ways at every letter."""
    size = _length(n)
    text = ("ab" * size)[:size]
    return text, text, _merged(text, text, [1, 0] * size)


def _random(letters: str, exchanged: bool, n: int, rng: Random) -> Args:
    size = _length(n)
    s1, s2 = ("".join(rng.choices(letters, k=size)) for _ in range(2))
    merged = list(_merged(s1, s2, [rng.randrange(2) for _ in range(2 * size)]))
    if exchanged:
        at = rng.randrange(len(merged) - 1)
        merged[at], merged[at + 1] = merged[at + 1], merged[at]
    return s1, s2, "".join(merged)


def _two_letters(n: int, rng: Random) -> Args:
    return _random("ab", False, n, rng)


def _two_neighbours(n: int, rng: Random) -> Args:
    return _random("ab", True, n, rng)


def _all_letters(n: int, rng: Random) -> Args:
    return _random(ascii_lowercase, False, n, rng)


def _second_first(n: int, rng: Random) -> Args:
    """All of the second text, then all of the first, which begins with the same letter."""
    size = _length(n)
    if size < 2:
        raise ValueError("no room")
    s1, s2 = "a" + "b" * (size - 1), "a" + "c" * (size - 2) + "b"
    return s1, s2, s2 + s1


def _first_first(n: int, rng: Random) -> Args:
    return _exchanged(_second_first(n, rng))


def _decoys(n: int, rng: Random) -> Args:
    """Both texts go on with the same letters for a long time, and only the second one leads to the end."""
    size = _length(n)
    half = size // 2
    s1 = "a" * half + "b" * (size - half)
    s2 = "a" * half + "c" * (size - half)
    return s1, s2, "a" * half + s2[half:] + "a" * half + s1[half:]


def _decoys_in_the_second(n: int, rng: Random) -> Args:
    return _exchanged(_decoys(n, rng))


def _late_letter(n: int, rng: Random) -> Args:
    """What comes first is told by the last letter of it: a search that begins with the other text sees all places."""
    size = _length(n)
    s1, s2 = "a" * (size - 1) + "b", "a" * (size - 1) + "c"
    return s1, s2, s2 + s1


def _late_letter_of_the_first(n: int, rng: Random) -> Args:
    return _exchanged(_late_letter(n, rng))


def _found_at_the_ends(text: str, s3: str, kept: int) -> bool:
    """Whether a way is found over the least and the greatest places in the first text alone, so many of each."""
    places = {0}
    for length, letter in enumerate(s3):
        found = {i + 1 for i in places if i < len(text) and text[i] == letter}
        found |= {i for i in places if length - i < len(text) and text[length - i] == letter}
        order = sorted(found)
        places = set(order[:kept] + order[-kept:])
    return len(text) in places


def _through_the_middle(n: int, rng: Random) -> Args:
    """Two letters by turns in both texts, and a third one whose ways leave the middle places open for long."""
    size = _length(n)
    text = ("ab" * size)[:size]
    s3 = ""
    for _ in range(60):
        s3 = _merged(text, text, [rng.randrange(2) for _ in range(2 * size)])
        if not _found_at_the_ends(text, s3, 3 + size // 11):
            break
    return text, text, s3


def _short_and_long(n: int, rng: Random) -> Args:
    size = _length(n)
    return _fails_late(max(2, size // 10), size)


def _long_and_short(n: int, rng: Random) -> Args:
    return _exchanged(_short_and_long(n, rng))


def _short_fits(n: int, rng: Random) -> Args:
    """A few letters that belong near the end of many."""
    size = _length(n)
    s1, s2 = "ab" * max(1, size // 16), ("aab" * size)[:size]
    return s1, s2, _merged(s1, s2, [0] * (size - size // 10) + [1, 0] * size)


def _nothing_beside(n: int, rng: Random) -> Args:
    """Nothing in the first text, and the second one with two neighbours exchanged."""
    size = _length(n)
    if size < 3:
        raise ValueError("no two neighbours")
    s2 = "".join(rng.choices("ab", k=size - 3)) + "abc"
    return "", s2, s2[:-3] + "bac"


def _too_long(n: int, rng: Random) -> Args:
    """Merged as it should be, with one letter more at the end."""
    size = _length(n)
    if size < 2:
        raise ValueError("no room")
    s1, s2, s3 = _one_letter(size - 1, rng)
    return s1, s2, s3 + "a"


def _too_short(n: int, rng: Random) -> Args:
    """Merged as it should be, without the last letter."""
    s1, s2, s3 = _one_letter(n, rng)
    return s1, s2, s3[:-1]


FAMILIES = (
    Family("all but the end", _end, n=P.length_max, catches="recursion without a memo; a memo of successes only"),
    Family("all but the beginning", _beginning, n=P.length_max, catches="recursion from the end without a memo"),
    Family("all but the middle", _both_ends, n=P.length_max, catches="recursion that cuts off what both ends allow"),
    Family("one letter", _one_letter, n=P.length_max, catches="searches that go every way; shallow recursion limits"),
    Family("by turns", _halves_by_turns, n=P.length_max, catches="recursion without a memo; lists without marks"),
    Family("two letters", _two_letters, n=P.length_max, catches="always the first text, or always the longer match"),
    Family("two neighbours exchanged", _two_neighbours, n=P.length_max, catches="letters that are only counted"),
    Family("all letters", _all_letters, n=P.length_max, catches="letters told apart by too few bits"),
    Family("second text first", _second_first, n=P.length_max, catches="keys of a memo that meet"),
    Family("first text first", _first_first, n=P.length_max, catches="keys of a memo that meet, exchanged"),
    Family("decoys", _decoys, n=P.length_max, catches="the first text wherever it fits"),
    Family("decoys in the second", _decoys_in_the_second, n=P.length_max, catches="the second text wherever it fits"),
    Family("late letter", _late_letter, n=P.length_max, catches="searches that give up after some places"),
    Family(
        "late letter of the first", _late_letter_of_the_first, n=P.length_max, catches="searches that give up too early"
    ),
    Family("through the middle", _through_the_middle, n=P.length_max, catches="few places kept of many"),
    Family("short and long", _short_and_long, n=P.length_max, catches="tables of the other proportions"),
    Family("long and short", _long_and_short, n=P.length_max, catches="tables of the other proportions"),
    Family("short one fits", _short_fits, n=P.length_max, catches="both texts by turns"),
    Family("nothing in the first", _nothing_beside, n=P.length_max, catches="letters of one text in any order"),
    Family("one letter too many", _too_long, n=P.length_max, catches="lengths that are not compared"),
    Family("one letter too few", _too_short, n=P.length_max, catches="lengths that are not compared"),
)


def _late(sizes: Mapping[str, int], rng: Random) -> Args:
    return _fails_late(sizes["m"], sizes["n"])


def _early(sizes: Mapping[str, int], rng: Random) -> Args:
    return _backwards(_fails_late(sizes["m"], sizes["n"]))


LARGEST = {"m": P.length_max, "n": P.length_max}
SCALINGS = (Scaling("all but the end", _late, LARGEST), Scaling("all but the beginning", _early, LARGEST))
