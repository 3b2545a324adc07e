"""Cases for arrays/meeting-rooms: meetings apart, touching, and with one conflict far from where it is looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from random import Random

from hypothesis import strategies as st

from judge.author import Family, intervals, parameters

P = parameters(__file__)

Meetings = list[list[int]]
Args = tuple[Meetings]
LOW, HIGH = P.time_min, P.time_max


def is_valid(args: Args) -> bool:
    """Number and times within the parameters, ends above starts."""
    return intervals.valid(args[0], P.n_min, P.n_max, LOW, HIGH, positive=True)


@st.composite
def _calendar(draw: st.DrawFn) -> Args:
    """Meetings one behind the other, in any order, at times with one of them longer or earlier by one."""
    size = draw(st.integers(0, 12))
    data = draw(st.binary(min_size=2 * size + 4, max_size=2 * size + 4))
    gaps = (0, 0, 0, 1, 1, 2, 5) if data[0] % 3 else (0, 1, 10_000, 50_000)
    at = (0, 0, 1, 99_990)[data[1] % 4]
    found: Meetings = []
    for i in range(size):
        start = at + gaps[data[2 * i] % len(gaps)]
        at = start + 1 + data[2 * i + 1] % 4
        found.append([start, at])
    if size and data[-1] % 2:
        one = found[data[-2] % size]
        if data[-1] % 4 == 1:
            one[1] += 1 + data[-3] % 3
        else:
            one[0] = max(0, one[0] - 1 - data[-3] % 3)
    order = sorted(range(size), key=lambda i: (data[i + 2] * 37 + i) % 16) if data[-4] % 3 else range(size)
    return ([found[i] for i in order],)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 12 meetings: one behind the other but for one, and anywhere, nested, chains."""
    return st.one_of(_calendar(), st.tuples(intervals.strategy(LOW, HIGH, P.n_min, 8, positive=True)))


def exhaustive() -> Iterator[Args]:
    """every list of up to 3 meetings within 0 to 5, and of 4 within 0 to 3"""
    for found in intervals.every(5, P.n_min, 3, positive=True):
        yield (found,)
    for found in intervals.every(3, 4, 4, positive=True):
        yield (found,)


def _apart(n: int, rng: Random) -> Meetings:
    found = intervals.apart(n, rng, LOW, HIGH)
    rng.shuffle(found)
    return found


def _back_to_back(n: int, rng: Random) -> Meetings:
    """They touch and leave no gap, over the whole range, in random order."""
    borders = [LOW, *sorted(rng.sample(range(LOW + 1, HIGH), n - 1)), HIGH]
    found = [[start, end] for start, end in pairwise(borders)]
    rng.shuffle(found)
    return found


def _touching(n: int, rng: Random) -> Meetings:
    return intervals.touching(n, rng, LOW, HIGH)


def _sorted(n: int, rng: Random) -> Meetings:
    return intervals.apart(n, rng, LOW, HIGH)


def _backwards(n: int, rng: Random) -> Meetings:
    return _sorted(n, rng)[::-1]


def _one_too_long(n: int, rng: Random) -> Meetings:
    """Without a gap, and the last one in time but one ends a moment too late."""
    found = sorted(_back_to_back(n, rng))
    if n > 1:
        found[-2][1] += 1
    rng.shuffle(found)
    return found


def _first_and_last(n: int, rng: Random) -> Meetings:
    """The first and the last of the list overlap, no others do."""
    found = _apart(n, rng)
    if n > 1:
        found[-1] = [found[0][0], found[0][0] + 1]
    return found


def _bridged(n: int, rng: Random) -> Meetings:
    return intervals.bridged(n, rng, LOW, HIGH)


def _twice(n: int, rng: Random) -> Meetings:
    """One meeting stands in the list twice."""
    found = _touching(n - 1, rng) if n > 1 else []
    found.insert(rng.randint(0, len(found)), list(found[-1]) if found else [LOW, HIGH])
    return found


def _nested(n: int, rng: Random) -> Meetings:
    return intervals.nested(n, rng, LOW, HIGH)


def family(name: str, form: Callable[[int, Random], Meetings], catches: str) -> Family:
    return Family(name, lambda n, rng: (form(n, rng),), n=P.n_max, catches=catches)


FAMILIES = (
    family("apart", _apart, "all pairs"),
    family("back to back", _back_to_back, "a mark for each point of time that includes the end"),
    family("one unit each, touching", _touching, "a look at all meetings for each point of time"),
    family("sorted", _sorted, "a quicksort with a bad pivot"),
    family("from the last to the first", _backwards, "putting each in its place in a list"),
    family("one a moment too long", _one_too_long, "times that are rounded, or a look at starts only"),
    family("first and last overlap", _first_and_last, "neighbours in the order given"),
    family("one over all others", _bridged, "comparing each with the first only"),
    family("one twice", _twice, "a set of meetings"),
    family("nested", _nested, "comparing ends only"),
)
