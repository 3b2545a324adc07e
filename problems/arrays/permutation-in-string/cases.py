"""Cases for arrays/permutation-in-string: does a window of the second text have the letters of the first?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters, strings

P = parameters(__file__)

Args = tuple[str, str]


def is_valid(args: Args) -> bool:
    """Two texts of small letters, lengths within the parameters."""
    return all(strings.valid(text, P.length_min, P.length_max, P.letters) for text in args)


LETTERS = ("ab", "abc", "az", "wxyz", "abcdefgh", P.letters)
TEXTS = {letters: strings.strategy(letters, P.length_min, 20) for letters in LETTERS}
PLANS = st.tuples(
    st.sampled_from(LETTERS),
    st.sampled_from(("new", "piece", "piece", "changed", "changed", "some", "one more")),
    st.binary(min_size=8, max_size=8),
)


@st.composite
def _texts(draw: st.DrawFn) -> Args:
    """s2 in any form; s1 a new text, a piece of s2 in another order, the same with a slip, or some of its letters."""
    letters, move, data = draw(PLANS)
    s2 = draw(TEXTS[letters])
    if move == "new":
        return draw(TEXTS[letters])[: 1 + data[0] % 6], s2
    start = data[0] % len(s2)
    piece = list(s2[start : start + 1 + data[1] % 7])
    if move == "some":
        piece = [s2[code % len(s2)] for code in data[2 : 4 + data[1] % 4]]
    if move == "changed":
        piece[data[2] % len(piece)] = letters[data[3] % len(letters)]
    if move == "one more":
        piece.append(letters[data[3] % len(letters)])
    turn = data[4] % len(piece)
    return "".join(piece[turn:] + piece[:turn][::-1]), s2


def strategy() -> st.SearchStrategy[Args]:
    """Up to 20 letters from few or all; s1 is most often a piece of s2 in another order, or nearly so."""
    return _texts()


def exhaustive() -> Iterator[Args]:
    """every pair of texts of up to 3 and 6 letters from a, b and z, of 4 and 5 letters from them, and of 4 and up to 8
    letters from a and b"""
    for letters, first, second in (("abz", (1, 3), (1, 6)), ("abz", (4, 4), (5, 5)), ("ab", (4, 4), (1, 8))):
        wanted = list(strings.every(letters, *first))
        for s2 in strings.every(letters, *second):
            for s1 in wanted:
                yield s1, s2


def _random(n: int, rng: Random, letters: str = P.letters) -> str:
    return strings.random(max(1, n), rng, letters)


def _none(n: int, rng: Random) -> Args:
    """Random texts, s1 half as long: hardly ever alike."""
    return _random(n // 2, rng), _random(n, rng)


def _few_letters(n: int, rng: Random) -> Args:
    """s1 has its letters in the shares of s2, so that very many counts are right, but one letter s2 lacks."""
    return _random(n // 3, rng, "abcd")[1:] + "q", _random(n, rng, "abcd")


def _late(n: int, rng: Random) -> Args:
    """The last window only: the letter before it is not the one that the window ends with."""
    s1 = _random(max(1, n // 3), rng)
    last = strings.shuffled(s1, rng)
    return s1, _random(n - len(s1) - 1, rng) + ("b" if last[-1] == "a" else "a") + last


def _late_short(n: int, rng: Random) -> Args:
    """Ten different letters, nine of which stand everywhere, and the tenth at the end."""
    return strings.shuffled("abcdefghij", rng), ("ihgfedcba" * n)[: n - 1] + "j"


def _near_miss(n: int, rng: Random) -> Args:
    """s2 is s1 in another order, again and again; each copy has two of y or of z instead of one of both."""
    size = max(3, n // 5)
    rest = _random(size - 2, rng, "abcdefghijklm")
    body = "".join(strings.shuffled(rest + pair, rng) for pair in ("yy", "zz", "yy", "zz", "yy"))
    return "y" + rest + "z", body


def _many_of_one(n: int, rng: Random) -> Args:
    """A window at the end with 256 more of one letter than it should have, and 256 less of the other."""
    size = max(1, n // 2)
    few, more = min(300, size // 3), min(256, size // 3)
    window = "a" * (few + more) + "z" * (size - few - more)
    return "a" * few + "z" * (size - few), "m" * (n - size) + window


def _one_letter(n: int, rng: Random) -> Args:
    return "x" * max(1, n // 2), "x" * n


def _one_letter_too_few(n: int, rng: Random) -> Args:
    """Runs that are one letter too short."""
    size = max(2, n // 3)
    return "x" * size, (("x" * (size - 1) + "y") * 4)[:n]


def _whole(n: int, rng: Random) -> Args:
    s1 = _random(n, rng)
    return s1, strings.shuffled(s1, rng)


def _whole_but_one(n: int, rng: Random) -> Args:
    """As long as s2, and one letter is another one: neighbours in the alphabet, at the last place."""
    s2 = _random(n, rng)
    return strings.shuffled(s2[:-1], rng) + chr(ord(s2[-1]) + (1 if s2[-1] < "z" else -1)), s2


def _longer(n: int, rng: Random) -> Args:
    s1 = _random(n, rng)
    return s1, s1[: max(1, n - 1)]


def _all_letters(n: int, rng: Random) -> Args:
    """Every letter once, while in s2 y and z are too far from each other for one window."""
    return strings.shuffled(P.letters, rng), "".join(P.letters[:24] + "ab" + "yz"[i % 2] for i in range(n // 27 + 1))[
        :n
    ]


def _alternating(n: int, rng: Random) -> Args:
    """Half and half, while s1 wants one more of the one."""
    half = max(1, n // 5)
    return "a" * (half + 1) + "b" * max(1, half - 1), ("ab" * n)[:n]


def _same_sum(n: int, rng: Random) -> Args:
    """Windows with the sum, the length and the sum of squares that s1 has: b, c and g against a, e and f."""
    return "bcg" * max(1, n // 9), ("aef" * n)[:n]


BASES = (2, 10, 16, 26, 27, 31, 32, 64, 100, 128, 256, 257)


def _powers(n: int, rng: Random) -> Args:
    """A letter a counts 1, b counts B and c counts B * B: B times a and a c are worth as much as B + 1 times b."""
    size = max(1, min(600, n // 3))
    blocks = ["b" * (size - base - 1) + "a" * base + "c" for base in BASES if base < size]
    return "b" * size, ("y".join(blocks) + "y" * n)[:n]


def _many_counts(n: int, rng: Random) -> Args:
    """Nothing but z for a long time, then a window with thousands of one letter and a single other one."""
    size = max(2, n // 2)
    return "m" + "z" * (size - 1), "z" * (n - 1) + "m"


def _short(n: int, rng: Random) -> Args:
    return "qz", ("qaza" * n)[:n]


Build = Callable[[int, Random], Args]


def family(name: str, build: Build, catches: str) -> Family:
    return Family(name, lambda n, rng: build(max(n, 2), rng), n=P.length_max, catches=catches)


FAMILIES = (
    family("any letters", _none, "every permutation"),
    family("one letter missing", _few_letters, "every permutation, and windows that are copied"),
    family("last window, long", _late, "ending before the last window"),
    family("last window, short", _late_short, "every permutation, and ending before the last window"),
    family("near misses", _near_miss, "comparing some of the letters only"),
    family("256 more of a letter", _many_of_one, "counts in 8 bits"),
    family("one letter", _one_letter, "counts in 8 bits, products"),
    family("one letter, one too few", _one_letter_too_few, "sets of letters"),
    family("the whole text", _whole, "windows that are never the whole text"),
    family("the whole text but for one letter", _whole_but_one, "sums of letters that are nearly right"),
    family("longer than the text", _longer, "windows beyond the text"),
    family("every letter", _all_letters, "every permutation"),
    family("by turns", _alternating, "sets of letters"),
    family("same sum", _same_sum, "sums of letters"),
    family("sums of powers", _powers, "sums of powers, counts of a few bits that are packed into one number"),
    family("thousands of one letter", _many_counts, "counts in 8 bits, products"),
    family("short", _short, "going on from the wrong place"),
)


def _scaling(name: str, build: Callable[[int, int, Random], Args]) -> Scaling:
    def args(sizes: Mapping[str, int], rng: Random) -> Args:
        return build(min(sizes["m"], sizes["n"] // 4), sizes["n"], rng)

    return Scaling(name, args, {"m": P.length_max, "n": P.length_max})


SCALINGS = (
    _scaling("nothing to find", lambda m, n, rng: (_random(m, rng, "abcd"), _random(n, rng, "efg"))),
    _scaling("one letter is missing", lambda m, n, rng: (("m" * m)[1:] + "n", "m" * n)),
)
