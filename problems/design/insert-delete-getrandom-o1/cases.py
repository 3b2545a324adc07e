"""Cases for design/insert-delete-getrandom-o1: a sequence of insert, remove and getRandom, and what may be drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise, product
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.draws import Draws

P = parameters(__file__)

Args = tuple[list[str], list[list[int]]]
Call = tuple[str, int] | tuple[str]

CLASS = "RandomizedSet"
DRAW: Call = ("getRandom",)
MANY = 24  # draws from a set that does not change, for which it is worth asking how often each element came


def is_valid(args: Args) -> bool:
    """Known calls with values in range, and nothing drawn from an empty set."""
    names, given = args
    if len(names) != len(given) or not names or names[0] != CLASS or given[0] or len(names) - 1 > P.calls_max:
        return False
    held: set[int] = set()
    for name, values in zip(names[1:], given[1:], strict=True):
        if name == "getRandom":
            if values or not held:
                return False
            continue
        if name not in ("insert", "remove") or len(values) != 1 or type(values[0]) is not int:
            return False
        if not P.val_min <= values[0] <= P.val_max:
            return False
        (held.add if name == "insert" else held.discard)(values[0])
    return True


def labels(args: Args) -> list[str]:
    """Whether the set changes between draws."""
    drawn = [i for i, name in enumerate(args[0]) if name == "getRandom"]
    changes = any(b - a > 1 for a, b in pairwise(drawn))
    return ["draws"] * (len(drawn) >= MANY) + ["changes-between-draws"] * changes


def check(args: Args, got: list[Any], expected: list[Any]) -> str | None:
    """Each answer by itself, then how the draws are spread."""
    names, given = args
    if len(got) != len(names):
        return f"{len(got)} results for {len(names)} calls"
    if got[0] is not None:
        return "the constructor returns nothing"
    seen = _Seen(args)
    held = seen.held
    for i in range(1, len(names)):
        name, result = names[i], got[i]
        if name == "getRandom":
            if type(result) is not int or result not in held:
                return f"call {i}: getRandom returned {result}, which is not in the set then"
            seen.alike.append(result)
            continue
        value = given[i][0]
        there = value in held
        right = there is (name == "remove")
        if result is not right:
            return f"call {i}: {name}({value}) returned {result}, and {value} was {'' if there else 'not '}in the set"
        if right:
            seen.changes(i, name, value)
    return seen.complaint()


class _Seen:
    """What the draws of one answer were, and what was to be expected of each.

    Of a set that stays the same for a while: how often each element came, and how often one came twice in a row. Of all
    draws, as the set changes: how often it was an element put in early, a large one, one of an arbitrary half, and the
    one put in last; the set at that moment says what the chance of that was.
    """

    def __init__(self, args: Args) -> None:
        names, given = args
        values = sorted({v[0] for name, v in zip(names, given, strict=True) if name == "insert"})
        self.middle = values[len(values) // 2] if values else 0
        self.halfway = len(names) // 2
        self.held: dict[int, int] = {}  # value: to which of the three halves it belongs, as bits
        self.of_half = [0, 0, 0]  # how many of those held do
        self.newest: int | None = None
        self.alike: list[int] = []  # draws since the set last changed
        self.draws = Draws()
        self.total = self.pairs = self.twice = self.was_newest = 0
        self.expected_twice = self.expected_newest = 0.0
        self.was_of_half = [0, 0, 0]
        self.expected_of_half = [0.0, 0.0, 0.0]

    def changes(self, i: int, name: str, value: int) -> None:
        """Call ``i`` puts ``value`` in, or takes it out."""
        if self.alike:
            self._look_at_draws()
        if name == "insert":
            bits = (i < self.halfway) | (value >= self.middle) << 1 | (value * 0x9E3779B1 >> 13 & 1) << 2
            self.held[value] = bits
            self.newest = value
        else:
            bits = self.held.pop(value)
        sign = 1 if name == "insert" else -1
        for half in range(3):
            self.of_half[half] += sign * (bits >> half & 1)

    def _look_at_draws(self) -> None:
        alike, held = self.alike, self.held
        self.alike = []
        size, n = len(held), len(alike)
        if size == 1:
            return
        self.total += n
        for half in range(3):
            if 0 < self.of_half[half] < size:
                self.was_of_half[half] += sum(held[value] >> half & 1 for value in alike)
                self.expected_of_half[half] += n * self.of_half[half] / size
            elif self.of_half[half]:  # all of them are: that says nothing, and is told by both sums alike
                self.was_of_half[half] += n
                self.expected_of_half[half] += n
        self.pairs += n - 1
        self.twice += sum(map(int.__eq__, alike, alike[1:]))
        self.expected_twice += (n - 1) / size
        if self.newest in held:
            self.was_newest += alike.count(self.newest)
            self.expected_newest += n / size
        if n >= MANY and size <= n // 4:
            self.draws.counts("getRandom returned", Counter(alike), dict.fromkeys(held, 1))

    def complaint(self) -> str | None:
        if self.alike:
            self._look_at_draws()
        event = self.draws.event
        event("getRandom returned the same element as just before", self.twice, self.pairs, self.expected_twice)
        event("getRandom returned the element that was put in last", self.was_newest, self.total, self.expected_newest)
        for half, name in enumerate(("an element put in early", "a large element", "one of an arbitrary half")):
            event(f"getRandom returned {name}", self.was_of_half[half], self.total, self.expected_of_half[half])
        return self.draws.complaint()


def _args(calls: Iterable[Call]) -> Args:
    names, given = [CLASS], [[]]
    for call in calls:
        names.append(call[0])
        given.append(list(call[1:]))  # type: ignore[arg-type]
    return names, given


# ---- small cases

VALUES = (
    tuple(range(4)),
    (0, 1, -1, 2, 3, 5, 8, 13),
    (P.val_min, P.val_max, 0, -1, P.val_min + 1, P.val_max - 1, 1 << 30, 10_000),
    tuple(range(0, 16 * 64, 64)),
)


@st.composite
def _calls(draw: st.DrawFn) -> Args:
    values = draw(st.sampled_from(VALUES))
    codes = draw(st.lists(st.integers(0, 4 * len(values) - 1), max_size=draw(st.sampled_from((4, 12, 28)))))
    often = draw(st.sampled_from((1, 1, 1, 1, 40, 150)))
    calls: list[Call] = []
    held: set[int] = set()
    for code in codes:
        value, which = values[code // 4], code % 4
        if which == 3:
            if held:
                calls += [DRAW] * often
        elif which == 2:
            calls.append(("remove", value))
            held.discard(value)
        else:
            calls.append(("insert", value))
            held.add(value)
    return _args(calls)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 28 calls with a few values; in some each draw is made 40 or 150 times."""
    return _calls()


def exhaustive() -> Iterator[Args]:
    """every sequence of up to 5 calls with the values 0, 1 and 2"""
    every: list[Call] = [DRAW, *((name, value) for value in range(3) for name in ("insert", "remove"))]
    for length in range(6):
        for calls in product(every, repeat=length):
            args = _args(calls)
            if is_valid(args):
                yield args


# ---- large cases


def _some(n: int, rng: Random) -> list[int]:
    """n different values over the whole range."""
    return rng.sample(range(P.val_min, P.val_max + 1), n)


def _filled_then_drawn(n: int, rng: Random) -> Args:
    values = _some(n // 2, rng)
    return _args([*(("insert", v) for v in values), *[DRAW] * (n - len(values))])


def _few_drawn_often(n: int, rng: Random) -> Args:
    """Sets of two to nine elements, each with many draws; one is removed between them."""
    calls: list[Call] = []
    each = max(2, n // 60)
    sizes = [2, 3, 5, 9]
    while len(calls) < n:
        size = sizes[len(calls) % 4]
        values = _some(size + 1, rng)
        calls += [("insert", v) for v in values]
        calls.append(("remove", rng.choice(values)))
        calls += [DRAW] * each
        calls += [("remove", v) for v in values]
    return _args(calls[:n])


def _gaps(n: int, rng: Random) -> Args:
    """A few elements close together and some far away, as buckets and neighbours are not: drawn all the time."""
    near = [rng.randrange(-1_000_000, 1_000_000) // 8 * 8 + i for i in range(6)]
    values = list(dict.fromkeys([*near, P.val_min, P.val_max, 1 << 29, -(1 << 30)]))
    return _args([*(("insert", v) for v in values), *[DRAW] * (n - len(values))])


def _mixed(n: int, rng: Random) -> Args:
    """Inserts, removes and draws at random; about half of the values are in the set."""
    values = _some(max(4, n // 8), rng)
    held: set[int] = {values[0]}
    calls: list[Call] = [("insert", values[0])]
    while len(calls) < n:
        which, value = rng.randrange(3), rng.choice(values)
        if which == 2 and held:
            calls.append(DRAW)
        elif which == 1:
            calls.append(("remove", value))
            held.discard(value)
        else:
            calls.append(("insert", value))
            held.add(value)
    return _args(calls)


def _grown_and_emptied(order: int) -> Any:
    """All put in, then all removed with a draw before each: in order (1), from the last (-1), at random (0)."""

    def build(n: int, rng: Random) -> Args:
        values = _some(n // 3, rng)
        calls: list[Call] = [("insert", v) for v in values]
        going = values[::order] if order else rng.sample(values, len(values))
        for value in going:
            calls += [DRAW, ("remove", value)]
        return _args(calls)

    return build


def _queue(n: int, rng: Random) -> Args:
    """A window over many values: one comes, the oldest goes, and one is drawn."""
    values = _some(n // 3 + 1, rng)
    room = max(1, len(values) // 4)
    calls: list[Call] = []
    for i, value in enumerate(values):
        calls.append(("insert", value))
        if i >= room:
            calls.append(("remove", values[i - room]))
        calls.append(DRAW)
    return _args(calls[:n])


FAMILIES = (
    Family(
        "few, drawn often",
        _few_drawn_often,
        n=60_000,
        catches="an element that never comes, or comes in turn",
    ),
    Family("gaps", _gaps, n=30_000, catches="the neighbour of a random number; an element of a random bucket"),
    Family("filled, then drawn", _filled_then_drawn, n=P.calls_max // 2, catches="a copy of the set for each draw"),
    Family("mixed", _mixed, n=P.calls_max // 2, catches="a copy that is made whenever the set has changed"),
    Family("removed in order", _grown_and_emptied(1), n=P.calls_max // 2, catches="searching the array for a value"),
    Family("removed from the last", _grown_and_emptied(-1), n=P.calls_max // 2, catches="searching from the front"),
    Family("removed at random", _grown_and_emptied(0), n=P.calls_max, catches="closing the gap"),
    Family("window", _queue, n=P.calls_max // 2, catches="removed elements that stay in the array"),
)
