"""Cases for arrays/minimum-window-substring: two texts of letters, and any shortest window is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters, strings

P = parameters(__file__)

Args = tuple[str, str]


def is_valid(args: Args) -> bool:
    """Two texts of letters, lengths within the parameters."""
    return all(strings.valid(text, P.length_min, P.length_max, P.letters) for text in args)


def check(args: Args, got: str, expected: str) -> str | None:
    """None if ``got`` is a window that covers t and is as short as ``expected``; else what is wrong with it."""
    s, t = args
    if not expected:
        return "No window covers t; the answer should be empty." if got else None
    if not got:
        return f"A window of length {len(expected)} covers t; the answer is empty."
    if got not in s:
        return "The answer is not a piece of s."
    missing = Counter(t) - Counter(got)
    if missing:
        return f"The answer is a letter {min(missing)} short of covering t."
    if len(got) > len(expected):
        return f"A window of length {len(expected)} covers t; the answer has length {len(got)}."
    return None


LETTERS = ("ab", "abc", "aA", "zZaA", "abcdefgh", P.letters)
TEXTS = {letters: strings.strategy(letters, P.length_min, 20) for letters in LETTERS}
PLANS = st.tuples(
    st.sampled_from(LETTERS),
    st.sampled_from(("new", "piece", "piece", "some", "some", "one more")),
    st.binary(min_size=8, max_size=8),
)


@st.composite
def _texts(draw: st.DrawFn) -> Args:
    """s in any form; t a new text, a piece of s in another order, some of its letters, or these and one more."""
    letters, move, data = draw(PLANS)
    s = draw(TEXTS[letters])
    if move == "new":
        return s, draw(TEXTS[letters])[:8]
    if move == "piece":
        start = data[0] % len(s)
        piece = s[start : start + 1 + data[1] % 6]
        return s, piece[::-1]
    some = "".join(s[code % len(s)] for code in data[1 : 2 + data[0] % 5])
    return s, some + (letters[data[7] % len(letters)] if move == "one more" else "")


def strategy() -> st.SearchStrategy[Args]:
    """Up to 20 letters from few or all; t is most often made of the letters of s."""
    return _texts()


def exhaustive() -> Iterator[Args]:
    """every pair of texts of up to 6 and 3 letters from a to c, and of up to 4 and 3 letters from a, A and b"""
    for letters, longest in (("abc", 6), ("aAb", 4)):
        wanted = list(strings.every(letters, P.length_min, 3))
        for s in strings.every(letters, P.length_min, longest):
            for t in wanted:
                if letters == "abc" or "A" in s + t:
                    yield s, t


def _counted(n: int, rng: Random, share: float, letters: str = P.letters) -> str:
    return strings.random(max(1, int(n * share)), rng, letters)


def _any(n: int, rng: Random) -> Args:
    """As many letters of each as a third of the text has: windows that are long all the time."""
    return strings.random(n, rng, P.letters), _counted(n, rng, 0.3)


def _short_t(n: int, rng: Random) -> Args:
    return strings.random(n, rng, P.letters), "azAZ"


def _all_letters(n: int, rng: Random) -> Args:
    return strings.random(n, rng, P.letters), strings.shuffled(P.letters, rng)


def _far_apart(n: int, rng: Random) -> Args:
    """The two letters that are needed stand at the ends, others between them."""
    return ("a" + strings.random(n, rng, "cdefghij") + "b")[-n:], "ba"


def _only_at_the_end(n: int, rng: Random) -> Args:
    """A letter that is needed comes at the very end: the window shrinks from the whole text to two letters."""
    return ("a" * n + "b")[-n:], "ab"


def _shrinks_to_one(n: int, rng: Random) -> Args:
    """Nothing that is needed in the first half, then two letters of it over and over."""
    return "x" * (n // 2) + ("yz" * n)[: n - n // 2], "yyzz"


def _one_letter(n: int, rng: Random) -> Args:
    """All letters alike, and half as many needed."""
    return "M" * n, "M" * max(1, n // 2)


def _the_same(n: int, rng: Random) -> Args:
    """t is s in another order: the whole of it is needed."""
    s = strings.random(n, rng, P.letters)
    return s, strings.shuffled(s, rng)


def _one_missing(n: int, rng: Random) -> Args:
    """One letter of t does not occur: no window, after all."""
    return strings.random(n, rng, P.letters[:-1]), _counted(n, rng, 0.1) + "z"


def _one_too_many(n: int, rng: Random) -> Args:
    """t needs one more of a letter than s has."""
    s = strings.random(n - 1, rng, "abcDEF") + "Q"
    return s, "QQ"


def _longer_t(n: int, rng: Random) -> Args:
    return "k" * max(1, n // 2), "k" * n


def _ever_shorter(n: int, rng: Random) -> Args:
    """a and b with ever fewer letters between them: very many windows, each shorter than the one before."""
    gaps: list[str] = []
    gap, size = max(1, round((2 * n) ** 0.5)), 0
    while size < n:
        gaps.append("ab"[len(gaps) % 2] + "q" * gap)
        size += gap + 1
        gap = max(0, gap - 1)
    return "".join(gaps)[:n], "ab"


def _spare_letters(n: int, rng: Random) -> Args:
    """Many more of one letter than are needed stand on the left of each window."""
    return ("e" * 40 + "f" + "e" * 3 + "gE") * (n // 46) + "e" * max(1, n % 46), "efgeE"


Build = Callable[[int, Random], Args]


def family(name: str, build: Build, catches: str) -> Family:
    return Family(name, build, n=P.length_max, catches=catches)


FAMILIES = (
    family("long windows", _any, "a new start at each place"),
    family("short t", _short_t, "sorting each window"),
    family("every letter", _all_letters, "comparing all counts of all windows"),
    family("far apart", _far_apart, "a new start at each place"),
    family("only at the end", _only_at_the_end, "a new start at each place, which goes on to the end"),
    family("shrinks", _shrinks_to_one, "a left end that moves by one only"),
    family("one letter", _one_letter, "counting the window anew"),
    family("the same letters", _the_same, "tables of letters that are in t, one for each place"),
    family("one letter missing", _one_missing, "an answer that is not empty"),
    family("one too many needed", _one_too_many, "a set of letters instead of counts"),
    family("t is longer", _longer_t, "windows beyond the text"),
    family("ever shorter", _ever_shorter, "a copy of each better window"),
    family("spare letters", _spare_letters, "a left end that stays at letters that could be spared"),
)


def _scaling(name: str, build: Callable[[int, int, Random], Args]) -> Scaling:
    def args(sizes: Mapping[str, int], rng: Random) -> Args:
        return build(sizes["m"], sizes["n"], rng)

    return Scaling(name, args, {"m": P.length_max, "n": P.length_max})


SCALINGS = (
    _scaling("nothing to find", lambda m, n, rng: (strings.random(m, rng, "abcd"), strings.random(n, rng, "efg"))),
    _scaling("one letter is missing", lambda m, n, rng: ("m" * m, ("m" * n)[1:] + "n")),
)
