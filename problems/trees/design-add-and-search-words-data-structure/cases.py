"""Cases for trees/design-add-and-search-words-data-structure: words that begin alike, and dots in every place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, strings
from judge.author.operations import Args, Call, Design

P = parameters(__file__)
LOWER = strings.LOWER


def _text(text: str) -> bool:
    return strings.valid(text, P.length_min, P.length_max, LOWER + ".")


DESIGN = Design(__file__, {"word": _text})


def step(state: int, call: Call) -> int | None:
    """Words that are added have no dots, those that are searched not too many."""
    return state if call[1].count(".") <= (0 if call[0] == "addWord" else P.dots_max) else None


def is_valid(args: Args) -> bool:
    """Known calls, with letters and dots within the parameters."""
    return DESIGN.valid(args, P.calls_max, step)


def sizes(args: Args) -> dict[str, int]:
    """Letters, and for each search the beginnings of words that fit its own beginnings, together."""
    calls = DESIGN.calls(args)
    root: dict[str, dict] = {}
    fitting = 0
    for name, text in calls:
        nodes = [root]
        for letter in text:
            if name == "addWord":
                nodes = [nodes[0].setdefault(letter, {})]
            else:
                nodes = [child for node in nodes for known, child in node.items() if letter == "." or letter == known]
                fitting += len(nodes)
    letters = sum(len(text) for _, text in calls)
    return {"s": max(1, letters + fitting), "n": max(1, letters), "p": max(1, fitting)}


def _dotted(word: str, *places: int) -> str:
    """The word with dots in these places, taken modulo its length."""
    letters = list(word)
    for at in places:
        letters[at % len(letters)] = "."
    return "".join(letters)


def _choice(words: Sequence[str]) -> list[Call]:
    """Each word added, searched, and searched with one or two dots: the plainest calls first."""
    calls: list[Call] = [(name, word) for word in words for name in ("addWord", "search")]
    dotted = [_dotted(word, *places) for word in words for places in ((0,), (-1,), (1,), (0, -1), (0, 1), (-1, -2))]
    return [*calls, *(("search", text) for text in dict.fromkeys(dotted))]


POOLS = (
    ("a", "ab", "abc", "b", "ba"),
    ("a", "aa", "aaa", "aaaa"),
    ("bat", "bad", "cat", "cad", "at"),
    ("in", "inn", "inner", "winner"),
    ("az", "za", "z", "zz", "ya"),
    ("abc", "acb", "bca", "cab"),
    ("q" * 25, "q" * 24, "q" * 24 + "r", "r" + "q" * 24, "q" * 12 + "r" + "q" * 12),
    ("axby", "bxay", "axay", "bxbz"),
)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 20 calls with a few words that begin or end alike."""
    return DESIGN.strategy([()], [_choice(pool) for pool in POOLS], 20, step)


def exhaustive() -> Iterator[Args]:
    """every sequence of up to 4 calls with the words a, b, ab, ba and ca, searched with dots too"""
    calls: list[Call] = [("addWord", word) for word in ("a", "b", "ab", "ba", "ca")]
    calls += [("search", text) for text in ("a", ".", "ab", "a.", ".b", "..", ".a", "c.")]
    return DESIGN.every((), calls, 4)


def _asked(n: int, rng: Random, added: Sequence[str], asked: Sequence[str]) -> Args:
    """All of ``added``, then searches until there are ``n`` calls."""
    calls: list[Call] = [("addWord", word) for word in added[:n]]
    calls += [("search", rng.choice(asked)) for _ in range(n - len(calls))]
    return DESIGN.args((), calls)


def _anywhere(word: str, rng: Random, change: float = 0.5) -> str:
    """The word, or nearly, with none to two dots anywhere."""
    if rng.random() < change:
        word = strings.changed(word, rng, LOWER)
    return _dotted(word, *(rng.randrange(25) for _ in range(rng.randint(0, P.dots_max))))


def _random_words(n: int, rng: Random) -> Args:
    words = [strings.random(rng.randint(1, P.length_max), rng, LOWER) for _ in range(n // 2 + 1)]
    return _asked(n, rng, words, [_anywhere(word, rng) for word in words])


def _one_beginning(n: int, rng: Random) -> Args:
    """Words of the greatest length that differ at their ends only; so do most of the searches."""
    words = ["ab" * 10 + strings.random(P.length_max - 20, rng, LOWER) for _ in range(n // 2 + 1)]
    asked = [_dotted(word[:-1] + rng.choice(LOWER), *(rng.randrange(25) for _ in range(2))) for word in words]
    return _asked(n, rng, words, asked)


def _dots_in_front(n: int, rng: Random) -> Args:
    """Every way that two dots in front leave open has to be tried, and ends soon: as many ways at every size."""
    words = [strings.random(8, rng, "pqrst") for _ in range(n // 3 + 1)]
    return _asked(n, rng, words, [".." + strings.changed(word, rng, LOWER)[2:] for word in words])


def _ends_late(n: int, rng: Random) -> Args:
    """Every way that two dots in front leave open has to be tried up to the last letter: of as many at every size."""
    words = [a + b + "a" * (P.length_max - 2) for a in "bdfhj" for b in "acegi"]
    rng.shuffle(words)
    return _asked(n, rng, words[: n // 2 + 1], [".." + "a" * (P.length_max - 3) + "b", ".b" + "a" * 22 + "b"])


def _dots_at_the_end(n: int, rng: Random) -> Args:
    """Some five words to each beginning, however many there are; each is searched, or one that is nearly it."""
    beginnings = [strings.random(4, rng, LOWER) for _ in range(n // 15 + 1)]
    words = [rng.choice(beginnings) + strings.random(2, rng, LOWER) for _ in range(n // 3 + 1)]
    changed = [strings.changed(word[:4], rng, LOWER) if rng.random() < 0.2 else word[:4] for word in words]
    return _asked(n, rng, words, [beginning + ".." for beginning in changed])


def _short_words(n: int, rng: Random) -> Args:
    """Up to three letters, very many of them again and again, and searches of dots nearly alone."""
    words = [strings.random(rng.choice((1, 2, 2, 3, 3)), rng, LOWER[:20]) for _ in range(n // 2 + 1)]
    return _asked(n, rng, words, [_anywhere(word, rng) for word in words])


def _by_turns(n: int, rng: Random) -> Args:
    """A word, then a search that fits it or nearly."""
    calls: list[Call] = []
    while len(calls) < n:
        word = strings.random(rng.randint(5, 15), rng, LOWER)
        calls += (("addWord", word), ("search", _anywhere(word, rng)))
    return DESIGN.args((), calls[:n])


def _rising(n: int, rng: Random) -> Args:
    """Every second beginning of long words, searched at all lengths."""
    words = [strings.random(P.length_max, rng, "ab") for _ in range(n // 40 + 1)]
    added = [word[:size] for word in words for size in range(P.length_max, 0, -2)]
    asked = [_anywhere(word[:size], rng, 0.1) for word in words for size in range(1, P.length_max + 1)]
    return _asked(n, rng, added, asked)


FAMILIES = (
    Family("random words", _random_words, n=P.calls_max, catches="comparing with all words, whatever their length"),
    Family("one beginning", _one_beginning, n=P.calls_max, catches="comparing with all words of the same length"),
    Family("dots in front", _dots_in_front, n=2_000, catches="all words below a dot collected first"),
    Family("ends late", _ends_late, n=2_000, catches="a search tried again with every letter for a dot"),
    Family("dots at the end", _dots_at_the_end, n=4_000, catches="a word that has to end at a dot"),
    Family("short words", _short_words, n=4_000, catches="room for fewer letters than there are"),
    Family("by turns", _by_turns, n=4_000, catches="preparing everything anew behind each word"),
    Family("beginnings", _rising, n=4_000, catches="marks that are set or lost on the way to the end"),
)
