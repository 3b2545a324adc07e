"""Cases for greedy/valid-parenthesis-string: balanced texts with stars put in, one change away, and deep ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, strings

P = parameters(__file__)
# 100 characters are few to tell a square from a cube by; so growth is counted on longer texts as well.
BEYOND = {"n_max": 2_048}

Args = tuple[str]


def is_valid(args: Args) -> bool:
    """Length within the parameters, parentheses and stars only."""
    return strings.valid(args[0], P.n_min, P.n_max, P.letters)


def labels(args: Args) -> list[str]:
    """Whether there are stars, and at which end."""
    (s,) = args
    return ["no-star"] * ("*" not in s) + ["star-first"] * (s[0] == "*") + ["star-last"] * (s[-1] == "*")


def _balanced(moves: list[int]) -> list[str]:
    """A balanced text: moves above zero open, others close if something is open; what is left open is closed."""
    text: list[str] = []
    height = 0
    for move in moves:
        if move > 0 or not height:
            text.append("(")
            height += 1
        else:
            text.append(")")
            height -= 1
    return text + [")"] * height


@st.composite
def _around_balanced(draw: st.DrawFn) -> Args:
    """A balanced text, some of it replaced by stars, stars put in, and up to two changes."""
    size = draw(st.sampled_from((1, 2, 3, 5, 8, 12)))
    rng = draw(st.randoms(use_true_random=False))
    text = _balanced([rng.choice((0, 1)) for _ in range(size)])
    stars = draw(st.sampled_from((0, 0, 1, 2, 4, 20)))
    text = ["*" if rng.random() * 24 < stars else c for c in text]
    for _ in range(draw(st.sampled_from((0, 0, 1, 2, 3)))):
        text.insert(rng.randint(0, len(text)), "*")
    for change in draw(st.lists(st.sampled_from(("replace", "drop", "add", "exchange")), max_size=2)):
        at = rng.randrange(len(text))
        if change == "replace":
            text[at] = rng.choice(P.letters)
        elif change == "drop" and len(text) > 1:
            del text[at]
        elif change == "add":
            text.insert(at, rng.choice(P.letters))
        else:
            text[at - 1], text[at] = text[at], text[at - 1]
    return ("".join(text),)


TEXTS = strings.strategy(P.letters, P.n_min, 24)


def strategy() -> st.SearchStrategy[Args]:
    """Balanced texts of up to 30 characters with stars, the same with one or two changes, and any texts."""
    near = _around_balanced()
    return st.one_of(near, near, near, st.tuples(TEXTS))


def exhaustive() -> Iterator[Args]:
    """every text of 1 to 9 characters, and longer ones of four runs of equal characters"""
    for text in strings.every(P.letters, P.n_min, 9):
        yield (text,)
    for text in strings.every(P.letters, 4, 4):
        for lengths in ((3, 4, 5, 6), (6, 5, 4, 3), (4, 4, 4, 4), (6, 2, 2, 6), (2, 6, 6, 2), (5, 7, 6, 7)):
            yield ("".join(c * length for c, length in zip(text, lengths, strict=True)),)


def _of(pieces: str) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """Runs of these characters, all of them equally long."""
        each = [n // len(pieces) + (i < n % len(pieces)) for i in range(len(pieces))]
        return ("".join(c * length for c, length in zip(pieces, each, strict=True)),)

    return build


def _tail(head: str, letter: str, tail: str) -> Callable[[int, Random], Args]:
    """One letter over and over, between a head and a tail."""
    return lambda n, rng: (head + letter * (n - len(head) - len(tail)) + tail,)


def _periodic(period: str, tail: str = "") -> Callable[[int, Random], Args]:
    return lambda n, rng: ((period * n)[: n - len(tail)] + tail,)


def _any_balanced(n: int, rng: Random) -> list[str]:
    """A balanced text of n characters, or of one less, that opens and closes in any order."""
    text: list[str] = []
    height = 0
    for left in range(n - n % 2, 0, -1):
        up = height == 0 or (height < left and rng.random() < 0.5)
        height += 1 if up else -1
        text.append("(" if up else ")")
    return text


def _starred(share: float, broken: str) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """A balanced text of which some characters are stars; where it is broken there is one more that is too many."""
        text = ["*" if rng.random() < share else c for c in _any_balanced(n - len(broken), rng)]
        if broken == ")":
            return (broken + "".join(text),)
        return ("".join(text) + broken,)

    return build


def _just_enough(extra: int) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """Open ones, then stars, then half as many open ones, and stars: just enough behind them, or too few."""
        quarter = max(1, n // 4)
        half = quarter // 2
        text = "*" * quarter + "(" * quarter + "*" * half + "(" * half
        return (text + "*" * max(0, quarter - extra),)

    return build


def _family(name: str, build: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("stars only", _tail("", "*", ""), "trying every meaning of every star"),
    _family("stars, then an open one", _tail("", "*", "("), "trying every meaning of every star"),
    _family("an open one, then stars", _tail("(", "*", ""), "trying every meaning of every star, the wrong one first"),
    _family("a closing one, then stars", _tail(")", "*", ""), "counts that may be below zero for a while"),
    _family("nested", _of("()"), "sets of open ones that are too small"),
    _family(
        "nested, a star inside",
        lambda n, rng: ("(" * ((n - 1) // 2) + "*" + ")" * ((n - 1) // 2),),
        "pieces with nothing between",
    ),
    _family("stars close", _of("(*"), "a star that only opens"),
    _family("stars open", _of("*)"), "a star that only closes"),
    _family("stars first", _of("*("), "counts of stars without their places"),
    _family("stars last", _of(")*"), "counts of stars without their places"),
    _family("both sides", _of("(*)"), "splits of every piece"),
    _family("both sides, once more", _of("(*)(*)"), "splits of every piece"),
    _family("too many close", _of("(*)))"), "an upper bound that is not looked at"),
    _family("side by side", _periodic("()"), "splits of every piece"),
    _family("by turns", _periodic("(*)"), "splits of every piece"),
    _family("by turns, one open", _periodic("(*)", "("), "a lower bound that is not looked at at the end"),
    _family("by turns, stars and open ones", _periodic("*("), "trying every meaning of every star"),
    _family("some stars", _starred(0.2, ""), "a star that is never nothing"),
    _family("many stars", _starred(0.7, ""), "trying every meaning of every star"),
    _family("many stars, one open", _starred(0.7, "("), "trying every meaning of every star"),
    _family("a closing one first", _starred(0.3, ")"), "counts that may be below zero for a while"),
    _family("no stars", _starred(0.0, ""), "splits of every piece"),
    _family("just enough stars", _just_enough(0), "stars that are counted once for all"),
    _family("a star too few", _just_enough(1), "stars that are counted once for all"),
)
