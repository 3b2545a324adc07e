"""Cases for stacks/valid-parentheses: balanced strings, strings one change away from them, and any others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[str]

CLOSING = dict(zip(P.brackets[::2], P.brackets[1::2], strict=True))
OPENING = tuple(CLOSING)


def is_valid(args: Args) -> bool:
    """Length within the parameters, brackets only."""
    (s,) = args
    return P.n_min <= len(s) <= P.n_max and all(c in P.brackets for c in s)


def _balanced(moves: Iterable[int]) -> str:
    """A balanced string: moves 0 to 2 open a bracket, others close the latest one; at the end all is closed."""
    text: list[str] = []
    open_ones: list[str] = []
    for move in moves:
        if move < len(OPENING):
            open_ones.append(OPENING[move])
            text.append(OPENING[move])
        elif open_ones:
            text.append(CLOSING[open_ones.pop()])
    text.extend(CLOSING[c] for c in reversed(open_ones))
    return "".join(text)


@st.composite
def _around_balanced(draw: st.DrawFn) -> Args:
    """A balanced string, as it is or with one character replaced, dropped, added, or swapped with the next."""
    size = draw(st.sampled_from([1, 2, 4, 8, 15]))
    text = _balanced(draw(st.lists(st.integers(0, 5), min_size=size, max_size=size))) or "[]"
    change = draw(st.sampled_from(["none", "none", "replace", "drop", "add", "swap"]))
    if change == "none":
        return (text,)
    at = draw(st.integers(0, len(text) - 1))
    extra = draw(st.sampled_from(P.brackets))
    if change == "replace":
        return (text[:at] + extra + text[at + 1 :],)
    if change == "drop":
        return (text[:at] + text[at + 1 :],)
    if change == "add":
        return (text[:at] + extra + text[at:],)
    return (text[:at] + text[at : at + 2][::-1] + text[at + 2 :],)


@st.composite
def _anything(draw: st.DrawFn) -> Args:
    """Any brackets, of one kind, of two, of all, or only those that open or that close."""
    alphabet = draw(st.sampled_from([P.brackets, "()", "([)]", "({[", ")]}"]))
    size = draw(st.sampled_from([1, 2, 3, 4, 6, 8, 20]))
    return ("".join(draw(st.lists(st.sampled_from(alphabet), min_size=size, max_size=size))),)


def strategy() -> st.SearchStrategy[Args]:
    """Balanced strings of up to about 30 brackets, near misses, and arbitrary strings."""
    return st.one_of(_around_balanced(), _around_balanced(), _anything())


def exhaustive() -> Iterator[Args]:
    """every string of 1 to 5 brackets, and every one of 6 round and square brackets"""
    for size in range(P.n_min, 6):
        for text in product(P.brackets, repeat=size):
            yield ("".join(text),)
    for text in product(P.brackets[:4], repeat=6):
        yield ("".join(text),)


def _nested(n: int, rng: Random) -> Args:
    """One kind only, all opened before the first is closed."""
    return (P.brackets[0] * (n // 2) + P.brackets[1] * (n // 2),)


def _nested_kinds(n: int, rng: Random) -> Args:
    """All opened before the first is closed, of kinds in any order."""
    return (_balanced(rng.randrange(3) for _ in range(n // 2)),)


def _side_by_side(n: int, rng: Random) -> Args:
    """Pairs next to each other, none inside another."""
    return ("".join(c + CLOSING[c] for c in rng.choices(OPENING, k=n // 2)),)


def _mixed(n: int, rng: Random) -> Args:
    """A balanced string that opens and closes as often, in any order."""
    text: list[str] = []
    open_ones: list[str] = []
    for left in range(2 * (n // 2), 0, -1):
        if not open_ones or (len(open_ones) < left and rng.random() < 0.5):
            open_ones.append(rng.choice(OPENING))
            text.append(open_ones[-1])
        else:
            text.append(CLOSING[open_ones.pop()])
    return ("".join(text),)


def _wrong_at_the_end(n: int, rng: Random) -> Args:
    """Nested, but the very last bracket is of another kind than the very first."""
    (text,) = _nested_kinds(n, rng)
    return (text[:-1] + next(c for c in CLOSING.values() if c != text[-1]),)


def _only_opening(n: int, rng: Random) -> Args:
    return ("".join(rng.choices(OPENING, k=n)),)


def _never_closed(n: int, rng: Random) -> Args:
    """The first bracket stays open; everything behind it is balanced."""
    (text,) = _mixed(n - 1, rng)
    return (OPENING[-1] + text,)


def _crossing(n: int, rng: Random) -> Args:
    """Two pairs that cross around a deep balanced string: everything agrees but the order of the last two."""
    (text,) = _nested_kinds(n - 4, rng)
    return ("([" + text + ")]",)


FAMILIES = (
    Family("nested", _nested, n=P.n_max, catches="replacing pairs until nothing changes"),
    Family("nested kinds", _nested_kinds, n=P.n_max, catches="erasing one pair at a time"),
    Family("side by side", _side_by_side, n=P.n_max, catches="removing the first pair from the front of the string"),
    Family("mixed", _mixed, n=P.n_max, catches="searching the partner of each bracket"),
    Family("wrong at the end", _wrong_at_the_end, n=P.n_max, catches="giving up before the last bracket"),
    Family("only opening", _only_opening, n=P.n_max, catches="a stack that is too small"),
    Family("never closed", _never_closed, n=P.n_max, catches="forgetting what is open at the end"),
    Family(
        "crossing", _crossing, n=P.n_max, catches="counts that stand in for the order when a few rounds did not help"
    ),
)
