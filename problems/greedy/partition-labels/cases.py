"""Cases for greedy/partition-labels: texts whose letters span one another, or end just where others begin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, strings
from judge.author.strings import LOWER

P = parameters(__file__)
# 500 letters are few to tell a square by; so growth is counted on longer texts as well.
BEYOND = {"n_max": 8_192}

Args = tuple[str]


def is_valid(args: Args) -> bool:
    """Length within the parameters, and lowercase English letters only."""
    return strings.valid(args[0], P.n_min, P.n_max, LOWER)


def labels(args: Args) -> list[str]:
    """Whether the text is one part only, and whether the last part is a single letter."""
    (s,) = args
    return ["first and last alike"] * (len(s) > 1 and s[0] == s[-1]) + ["ends alone"] * (s.count(s[-1]) == 1)


PIECES = ("a", "aa", "aba", "abab", "abcba", "abcacb", "aabb", "ab", "abac", "abcabc", "abcbac", "abbc", "abcadc")
PLANS = st.tuples(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=6),
    st.sampled_from((LOWER, LOWER[::-1], LOWER[13:] + LOWER[:13], "qzwaxesdcrfvtgbyhnujmikolp")),
    st.sampled_from((None, None, None, "repeat", "bridge", "short")),
    st.integers(0, 30),
)
TEXTS = strings.strategy(LOWER, P.n_min, 20)


@st.composite
def _pieces(draw: st.DrawFn) -> Args:
    """Pieces with letters of their own, end to end; some bridged by a letter of another piece, or cut."""
    pieces, alphabet, form, number = draw(PLANS)
    text, used = "", 0
    for piece in pieces:
        text += "".join(alphabet[(used + ord(letter) - ord("a")) % 26] for letter in piece)
        used += len(set(piece))
    at = number % len(text)
    if form == "repeat":
        text = text[:at] + text[at] + text[at:]
    elif form == "bridge":
        text = text[:at] + text[number // 2 % len(text)] + text[at:]
    elif form == "short":
        text = text[: at + 1]
    return (text,)


def strategy() -> st.SearchStrategy[Args]:
    """Texts of pieces without common letters, the same with one letter more or cut off, and any texts."""
    pieces = _pieces()
    return st.one_of(pieces, pieces, st.tuples(TEXTS))


def exhaustive() -> Iterator[Args]:
    """every text of 1 to 7 letters from a to d, and of 1 to 4 from w to z"""
    for text in strings.every("abcd", P.n_min, 7):
        yield (text,)
    for text in strings.every("zyxw", P.n_min, 4):
        yield (text,)


def _spread(n: int, parts: int) -> list[int]:
    """``parts`` lengths that add up to ``n``, as equal as can be; none of them is zero."""
    parts = max(1, min(parts, n))
    return [n // parts + (i < n % parts) for i in range(parts)]


def _one_letter(letter: str) -> Callable[[int, Random], Args]:
    return lambda n, rng: (letter * n,)


def _runs(alphabet: str) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """A run of each letter: as many parts as there may be."""
        return ("".join(letter * length for letter, length in zip(alphabet, _spread(n, 26), strict=False)),)

    return build


def _all_over(n: int, rng: Random) -> Args:
    return (strings.every_letter(n, rng, LOWER),)


def _bracketed(n: int, rng: Random) -> Args:
    """The first letter comes again at the very end only."""
    return (("a" + strings.runs(max(0, n - 2), rng, LOWER[1:]) + "a")[-n:],)


def _last_is_new(n: int, rng: Random) -> Args:
    """One long part, and single letters behind it."""
    tail = "zyx"[: max(0, min(3, n - 2))]
    return (("m" + strings.random(max(0, n - 2 - len(tail)), rng, LOWER[:20]) + "m" + tail)[-n:],)


def _first_are_new(n: int, rng: Random) -> Args:
    """Single letters, and one long part behind them."""
    head = "zyx"[: max(0, min(3, n - 2))]
    return ((head + "m" + strings.random(max(0, n - 2 - len(head)), rng, LOWER[:20]) + "m")[:n],)


def _nested(n: int, rng: Random) -> Args:
    """Runs up the alphabet and down again: each letter lies within the one before."""
    half = "".join(letter * length for letter, length in zip(LOWER, _spread((n + 1) // 2, 26), strict=False))
    return (half + half[::-1][n % 2 :],)


def _chain(n: int, rng: Random) -> Args:
    """Each letter ends behind the beginning of the next one, and well before the end: one part, found by many steps."""
    lengths = _spread(n, 26)
    text = ""
    for i, length in enumerate(lengths):
        before = LOWER[i - 1] if i else LOWER[0]
        text += LOWER[i] + (before if length > 1 else "") + LOWER[i] * max(0, length - 2)
    return (text[:n],)


def _broken_chain(n: int, rng: Random) -> Args:
    """Chains of a few letters that end just where the next one begins."""
    letters = iter(rng.sample(LOWER, 26))
    text = ""
    for length in _spread(n, 8):
        one, two, three = next(letters), next(letters), next(letters)
        middle = max(0, length - 5)
        text += (one + two + one + three + two + three * middle)[:length]
    return (text[:n].ljust(n, text[-1]),)


def _blocks(parts: int) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """Blocks with letters of their own, at random within; each begins and ends with one of them."""
        letters = rng.sample(LOWER, 26)
        each = 26 // parts
        text = ""
        for i, length in enumerate(_spread(n, parts)):
            own = "".join(letters[i * each : (i + 1) * each])
            inner = strings.random(max(0, length - 2), rng, own)
            text += (own[0] + inner + own[0])[:length]
        return (text,)

    return build


def _uneven(n: int, rng: Random) -> Args:
    """Blocks of very different lengths, from a single letter up."""
    letters = rng.sample(LOWER, 26)
    text = ""
    for i in range(0, 26, 2):
        length = max(1, n >> (i // 2 + 1)) if rng.random() < 0.8 else 1
        text += (letters[i] + strings.random(max(0, length - 2), rng, letters[i] + letters[i + 1]) + letters[i])[
            :length
        ]
    return (text[:n].rjust(n, text[0]),)


def _late(n: int, rng: Random) -> Args:
    """A letter that first comes up just before its part seems to end, and draws it on to the end of all."""
    half = n // 2
    return (("a" + strings.random(max(0, half - 3), rng, "abcd") + "ea" + "f" * (n - half - 1) + "e")[-n:],)


def _only_two(n: int, rng: Random) -> Args:
    """Two letters, the second of which ends before the first does."""
    return (("a" * (n - n // 3 - 1) + "b" * (n // 3) + "a")[:n],)


def _family(name: str, build: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("one letter", _one_letter("a"), catches="a search for the last occurrence from the front"),
    _family("the last letter", _one_letter("z"), catches="tables without a place for it"),
    _family("runs", _runs(LOWER), catches="a search for the last occurrence from the end; letters one by one"),
    _family("runs, descending", _runs(LOWER[::-1]), catches="parts in the order of the alphabet"),
    _family("all over", _all_over, catches="parts without a letter twice"),
    _family("bracketed", _bracketed, catches="ends that move back"),
    _family("single letters last", _last_is_new, catches="a last part that is left out"),
    _family("single letters first", _first_are_new, catches="lengths that are off by one"),
    _family("nested", _nested, catches="ends that move back"),
    _family("chain", _chain, catches="the end of the first letter only"),
    _family("chains, broken", _broken_chain, catches="parts that are joined where they touch"),
    _family("four blocks", _blocks(4), catches="cutting where a letter ends"),
    _family("thirteen blocks", _blocks(13), catches="parts that are joined where they touch"),
    _family("uneven", _uneven, catches="lengths in eight bits, lengths for places"),
    _family("drawn on", _late, catches="an end that is fixed at the beginning of a part"),
    _family("two letters", _only_two, catches="runs for parts"),
)
