"""Cases for dp/word-break: texts that words make, or just miss, in very many ways."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, product
from random import Random
from string import ascii_lowercase

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters

P = parameters(__file__)

Args = tuple[str, list[str]]

LETTERS = frozenset(ascii_lowercase)
SMALL_SCOPE_LENGTH = 6
SMALL_SCOPE_WORDS = ("a", "b", "aa", "ab", "ba", "bb")

ALPHABETS = ("a", "ab", "ab", "abc", "az", ascii_lowercase)
WORDS = {
    (letters, longest): st.lists(
        st.text(letters, min_size=P.word_length_min, max_size=longest), min_size=1, max_size=7, unique=True
    )
    for letters in set(ALPHABETS)
    for longest in (2, 4, P.word_length_max)
}
PLANS = st.sampled_from(
    tuple(product(ALPHABETS, (2, 4, 4, P.word_length_max), ("made",) * 4 + ("missed",) * 4 + ("free",)))
)
CHOICES = st.lists(st.integers(0, 6), min_size=1, max_size=9)
TEXTS = {letters: st.text(letters, min_size=P.length_min, max_size=14) for letters in set(ALPHABETS)}
SLIPS = st.tuples(st.sampled_from(("drop", "put", "change", "swap", "double")), st.integers(0, 40), st.integers(0, 25))
PARTS = st.tuples(st.integers(0, 8), st.integers(1, 3))


def is_valid(args: Args) -> bool:
    """Lengths and number of words within the parameters, lowercase English letters only, no word twice."""
    s, words = args
    return (
        P.length_min <= len(s) <= P.length_max
        and LETTERS.issuperset(s)
        and P.words_min <= len(words) <= P.words_max
        and all(P.word_length_min <= len(w) <= P.word_length_max and LETTERS.issuperset(w) for w in words)
        and len(set(words)) == len(words)
    )


def _slipped(text: str, slip: tuple[str, int, int], letters: str) -> str:
    """The text after one slip, so that it is nearly made of words."""
    kind, number, which = slip
    at = number % len(text)
    letter = letters[which % len(letters)]
    if kind == "drop":
        return text[:at] + text[at + 1 :] or letter
    if kind == "put":
        return text[:at] + letter + text[at:]
    if kind == "change":
        return text[:at] + letter + text[at + 1 :]
    if kind == "swap":
        return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]
    return text[: at + 1] + text[at:]


@st.composite
def _texts(draw: st.DrawFn) -> Args:
    letters, longest, kind = draw(PLANS)
    words = draw(WORDS[letters, longest])
    if kind == "free":
        return draw(TEXTS[letters]), words
    text = "".join(words[i % len(words)] for i in draw(CHOICES))[: P.length_max]
    if kind == "missed":
        text = _slipped(text, draw(SLIPS), letters)[: P.length_max]
    elif len(words) < 7:
        # A beginning or a piece of the text as one more word, which leads astray.
        start, size = draw(PARTS)
        astray = text[start % len(text) :][:size]
        if astray not in words:
            words = [*words, astray]
    return text, words


def strategy() -> st.SearchStrategy[Args]:
    """Texts made of up to nine words, the same with a slip, with pieces of the text as words; few and many letters."""
    return _texts()


def exhaustive() -> Iterator[Args]:
    """every text of up to 6 letters from a and b with every set of words of up to 2 of these letters, in two orders"""
    for size in range(P.length_min, SMALL_SCOPE_LENGTH + 1):
        for many in range(P.words_min, len(SMALL_SCOPE_WORDS) + 1):
            for letters in product("ab", repeat=size):
                for words in combinations(SMALL_SCOPE_WORDS, many):
                    yield "".join(letters), list(words)
                    if many > 1:
                        yield "".join(letters), list(words[::-1])


def _length(n: int) -> int:
    return max(P.length_min, min(n, P.length_max))


def _rows_of_a(n: int, rng: Random) -> list[str]:
    words = ["a" * k for k in range(1, P.word_length_max + 1)]
    rng.shuffle(words)
    return words


def _dead_end(n: int, rng: Random) -> Args:
    return "a" * (_length(n) - 1) + "b", _rows_of_a(n, rng)


def _dead_beginning(n: int, rng: Random) -> Args:
    return "b" + "a" * (_length(n) - 1), _rows_of_a(n, rng)


def _dead_middle(n: int, rng: Random) -> Args:
    """Neither end shows that there is no way, and the letter in the middle is part of some word."""
    half = (_length(n) - 1) // 2
    return "a" * half + "b" + "a" * (_length(n) - 1 - half), [*_rows_of_a(n, rng), "cb", "bc"]


def _one_way(n: int, rng: Random) -> Args:
    """Words of very many beginnings in common, and a text that only one order of long words makes."""
    long = ["ab" * 9 + pair for pair in ("ac", "ad")] + ["ab" * 9 + "a" + c for c in "efgh"]
    text = "".join(rng.choice(long) for _ in range(_length(n) // 20 + 1))
    words = list(dict.fromkeys([*("ab" * k for k in range(1, 10)), *("ab" * k + "a" for k in range(9)), *long]))
    rng.shuffle(words)
    return text[: _length(n)], words


def _many_words(n: int, rng: Random) -> Args:
    """The most words: long ones over two letters that differ near their ends, and the text made of some of them."""
    many = max(1, min(P.words_max, 4 * n))
    words: dict[str, None] = {}
    while len(words) < many:
        size = rng.randint(12, P.word_length_max)
        words["a" * (size - 11) + "".join(rng.choices("ab", k=11))] = None
    listed = list(words)
    text = "".join(rng.choices(listed, k=_length(n) // 12 + 1))
    return text[: _length(n)], listed


def _odd_and_even(n: int, rng: Random) -> Args:
    """Words of even lengths and a text of an odd one: every second position can be reached, the end cannot."""
    size = _length(n) - (_length(n) % 2 == 0)
    return "a" * max(1, size), ["a" * k for k in range(2, P.word_length_max + 1, 2)]


def _dictionary_of_pairs(n: int, rng: Random) -> Args:
    """All pairs of letters but one, and the text ends with it; half of the positions can be reached."""
    words = [a + b for a in ascii_lowercase for b in ascii_lowercase if a + b != "qz"]
    rng.shuffle(words)
    pairs = rng.choices(words, k=max(0, _length(n) // 2 - 1))
    return "".join(pairs) + "qz"[: _length(n)], words


def _fibonacci(n: int, rng: Random) -> Args:
    """The word of Fibonacci, cut into its two building blocks and their sums; the last letter is changed in half."""
    one, two = "a", "ab"
    words = ["a", "ab"]
    while len(two) < _length(n):
        one, two = two, two + one
        if len(two) <= P.word_length_max:
            words.append(two)
    text = two[: _length(n)]
    return (text if rng.random() < 0.5 else text[:-1] + "c"), words[::-1]


def _wrong_turn_first(n: int, rng: Random) -> Args:
    """Two pieces that each begin with one letter or with two. The longer one spoils one piece, the shorter the other:
    there are very many ways to go on, and none comes out. There is a way in the end."""
    size = _length(n)
    even = max(0, size - 4) // 4 * 2
    text = "x" + "a" * even + "c" + "y" + "a" * (even + 1) + "c"
    words = ["x", "xa", "y", "ya", "c", *("a" * k for k in range(2, P.word_length_max + 1, 2))]
    rng.shuffle(words)
    return text[:size], words


FAMILIES = (
    Family("dead end", _dead_end, n=P.length_max, catches="search from the front without a memo; a memo of successes"),
    Family("dead beginning", _dead_beginning, n=P.length_max, catches="search from the back without a memo"),
    Family("dead middle", _dead_middle, n=P.length_max, catches="search that first looks at both ends"),
    Family("one way", _one_way, n=P.length_max, catches="the longest or the shortest word first"),
    Family(
        "wrong turn first",
        _wrong_turn_first,
        n=P.length_max,
        catches="search without a memo, and one that gives up and says no",
    ),
    Family("many words", _many_words, n=P.length_max, catches="comparing every word at every position"),
    Family("even words, odd text", _odd_and_even, n=P.length_max, catches="breadth first without marks"),
    Family("all pairs but one", _dictionary_of_pairs, n=P.length_max, catches="letters that are looked at one by one"),
    Family("word of Fibonacci", _fibonacci, n=P.length_max, catches="greedy choices that are taken back once"),
)


def _scaled(sizes: Mapping[str, int], rng: Random) -> Args:
    """Long words that differ in their last letters, and a text that has their common beginning everywhere."""
    tails = product("abcdefghij", repeat=3)
    words = ["a" * (P.word_length_max - 3) + "".join(tail) for tail in (next(tails) for _ in range(sizes["w"] - 1))]
    return "a" * (sizes["n"] - 1) + "z", ["a", *words]


SCALINGS = (Scaling("text and words", _scaled, {"n": P.length_max, "w": P.words_max}),)
