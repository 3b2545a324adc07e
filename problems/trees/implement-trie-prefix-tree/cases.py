"""Cases for trees/implement-trie-prefix-tree: words that begin alike, and questions that just miss them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, strings
from judge.author.operations import Args, Call, Design

P = parameters(__file__)
LOWER = strings.LOWER


def _word(text: str) -> bool:
    return strings.valid(text, P.length_min, P.length_max, LOWER)


DESIGN = Design(__file__, {"word": _word, "prefix": _word})


def step(letters: int, call: Call) -> int | None:
    """Any call, as long as all together have not too many letters."""
    after = letters + len(call[1])
    return after if after <= P.letters_max else None


def is_valid(args: Args) -> bool:
    """Known calls with words within the parameters, and not too many letters together."""
    return DESIGN.valid(args, P.calls_max, step)


def sizes(args: Args) -> dict[str, int]:
    """The letters of all calls."""
    return {"n": max(1, sum(len(text) for _, text in DESIGN.calls(args)))}


def _choice(words: Sequence[str]) -> list[Call]:
    """Every call with one of these words."""
    return [(name, word) for word in words for name in ("insert", "search", "startsWith")]


POOLS = (
    ("a", "ab", "b", "abc", "ba", "abcd"),
    ("a", "aa", "aaa", "aaaa", "aaaaa"),
    ("ap", "app", "apple", "apples", "apply", "bapple"),
    ("a", "z", "az", "za", "zz", "y", "zy"),
    ("abc", "acb", "bca", "cab", "ab", "bc"),
    tuple(LOWER),
    ("q" * 40, "q" * 39, "q" * 39 + "r", "q" * 41, "r" + "q" * 39),
    ("be", "bat", "bird", "bu", "b", "c", "az"),
)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 20 calls with a few words that begin alike."""
    return DESIGN.strategy([()], [_choice(pool) for pool in POOLS], 20, step)


def exhaustive() -> Iterator[Args]:
    """every sequence of up to 4 calls with the words a, ab, b and aba"""
    return DESIGN.every((), _choice(("a", "ab", "b", "aba")), 4)


def _asked(n: int, rng: Random, inserted: Sequence[str], asked: Sequence[str]) -> Args:
    """All of ``inserted``, then questions for both kinds and their beginnings until there are ``n`` calls."""
    calls: list[Call] = [("insert", word) for word in inserted[:n]]
    while len(calls) < n:
        word = rng.choice(asked if len(calls) % 3 else inserted)
        if len(calls) % 2:
            calls.append(("search", word))
        else:
            calls.append(("startsWith", word[: rng.randint(1, len(word))] if len(calls) % 4 else word))
    return DESIGN.args((), calls)


def _random_words(n: int, rng: Random) -> Args:
    words = [strings.random(rng.randint(3, 12), rng, LOWER) for _ in range(n // 2 + 1)]
    return _asked(n, rng, words, [strings.changed(word, rng, LOWER) for word in words])


def _one_beginning(n: int, rng: Random) -> Args:
    """All words begin with the same eight letters, and so do the questions, which end with a letter of no word."""
    words = ["abababab" + strings.random(5, rng, LOWER[:-1]) for _ in range(n // 2 + 1)]
    return _asked(n, rng, words, [word[:-1] + "z" for word in words])


def _by_turns(n: int, rng: Random) -> Args:
    """A word, then a question for it or nearly for it."""
    calls: list[Call] = []
    while len(calls) < n:
        word = strings.random(rng.randint(4, 12), rng, LOWER)
        calls += (("insert", word), (rng.choice(("search", "startsWith")), strings.changed(word, rng, LOWER)))
    return DESIGN.args((), calls[:n])


def _descending(n: int, rng: Random) -> Args:
    """Words in falling order, each of which comes first in a sorted list; a question for a beginning behind each."""
    words = sorted({strings.random(8, rng, LOWER) for _ in range(n // 2 + 1)}, reverse=True)
    calls = [call for word in words for call in (("insert", word), ("startsWith", word[:-2] + "zz"))]
    return DESIGN.args((), calls[:n])


def _three_letters(n: int, rng: Random) -> Args:
    """Half of all words of three letters, the questions for all of them."""
    words = [a + b + c for a in LOWER for b in LOWER for c in LOWER]
    return _asked(n, rng, rng.sample(words, min(n // 2 + 1, len(words) // 2)), words)


def _rising(n: int, rng: Random) -> Args:
    """Every second beginning of one long word, the longer ones first; then questions for all of them."""
    size = min(P.length_max, n // 3 + 2)
    word = strings.runs(size, rng, "ab")
    inserted = [word[:at] for at in range(size, 0, -2)]
    asked = [word[:at] for at in range(1, size + 1)]
    calls: list[Call] = [("insert", one) for one in inserted]
    calls += [(name, one) for one in asked for name in ("search", "startsWith")]
    return DESIGN.args((), calls[:n])


def _long_words(n: int, rng: Random) -> Args:
    """Words of the greatest length, which differ in their first or only in their last letters."""
    beginning = strings.random(P.length_max - 12, rng, "ab")
    words = [beginning + strings.random(12, rng, LOWER) for _ in range(n // 6 + 1)]
    words += [strings.random(P.length_max, rng, LOWER) for _ in range(n // 6 + 1)]
    return _asked(n, rng, words, [word[:-1] + rng.choice(LOWER) for word in words])


def _one_letter(n: int, rng: Random) -> Args:
    """Words of one letter, of all lengths up to one in a hundred of the letters there may be."""
    words = ["a" * rng.randint(1, 40) for _ in range(n // 3 + 1)]
    return _asked(n, rng, words, [word + "b" for word in words])


FAMILIES = (
    Family("random words", _random_words, n=P.calls_max, catches="looking through all words"),
    Family("one beginning", _one_beginning, n=P.calls_max, catches="comparing all words, which agree for long"),
    Family("by turns", _by_turns, n=P.calls_max, catches="preparing everything anew behind each insertion"),
    Family("in falling order", _descending, n=P.calls_max, catches="a search tree that is not balanced"),
    Family("three letters", _three_letters, n=P.calls_max, catches="room for fewer letters than there are"),
    Family("beginnings of one word", _rising, n=1_000, catches="marks that are set or lost on the way to the end"),
    Family("long words", _long_words, n=90, catches="lengths kept in few bits; too little room for a long word"),
    Family("one letter", _one_letter, n=18_000, catches="words told apart by the set of their letters"),
)
