"""Cases for arrays/meeting-rooms-ii: few and many meetings at a time, and ends that meet starts."""

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


def strategy() -> st.SearchStrategy[Args]:
    """Up to 14 meetings: anywhere, short, chains in any order, nested."""
    return st.tuples(intervals.strategy(LOW, HIGH, P.n_min, 14, positive=True))


def exhaustive() -> Iterator[Args]:
    """every list of up to 3 meetings within 0 to 5, and of 4 within 0 to 4"""
    for found in intervals.every(5, P.n_min, 3, positive=True):
        yield (found,)
    for found in intervals.every(4, 4, 4, positive=True):
        yield (found,)


def _random(n: int, rng: Random) -> Meetings:
    return intervals.random(n, rng, LOW, HIGH, positive=True)


def _short(n: int, rng: Random) -> Meetings:
    """At most four units of time, within so few that some dozens take place at once."""
    return intervals.short(n, rng, 17, 17 + max(20, n // 20), positive=True)


def _touching(n: int, rng: Random) -> Meetings:
    return intervals.touching(n, rng, LOW, HIGH)


def _back_to_back(n: int, rng: Random) -> Meetings:
    """Ten rooms, each taken without a gap over the whole day."""
    found: Meetings = []
    rooms = min(n, 10)
    for room in range(rooms):
        size = n // rooms + (room < n % rooms)
        borders = [LOW, *sorted(rng.sample(range(LOW + 1, HIGH), size - 1)), HIGH]
        found += [[start, end] for start, end in pairwise(borders)]
    rng.shuffle(found)
    return found


def _same_borders(n: int, rng: Random) -> Meetings:
    """As many end as begin, at each of a few moments."""
    step = (HIGH - LOW) // 50
    found = [[LOW + step * (i % 50), LOW + step * (i % 50 + 1)] for i in range(n)]
    rng.shuffle(found)
    return found


def _nested(n: int, rng: Random) -> Meetings:
    return intervals.nested(n, rng, LOW, HIGH)


def _staircase(n: int, rng: Random) -> Meetings:
    return intervals.staircase(n, rng, LOW, HIGH)


def _equal(n: int, rng: Random) -> Meetings:
    return intervals.all_equal(n, rng, LOW, HIGH)


def _few_starts(n: int, rng: Random) -> Meetings:
    return intervals.few_starts(n, rng, LOW, HIGH)


def _apart_and_over_all(n: int, rng: Random) -> Meetings:
    return intervals.bridged(n, rng, LOW, HIGH)


def _most_at_the_beginning(n: int, rng: Random) -> Meetings:
    """Half of the meetings are short and together at the beginning, the others one behind the other."""
    half = n // 2
    first = [[LOW + i % 3, LOW + 5] for i in range(half)]
    return [*first, *([LOW + 10 + i, LOW + 11 + i] for i in range(n - half))]


def _most_at_the_end(n: int, rng: Random) -> Meetings:
    return [[HIGH + LOW - end, HIGH + LOW - start] for start, end in _most_at_the_beginning(n, rng)]


def _mountain(n: int, rng: Random) -> Meetings:
    """More and more take place, up to the middle of the day, then they end one by one."""
    middle = (LOW + HIGH) // 2
    found = [[middle - 1 - i * 7 % n, middle + 1 + i] for i in range(n)]
    rng.shuffle(found)
    return found


def family(name: str, form: Callable[[int, Random], Meetings], catches: str) -> Family:
    return Family(name, lambda n, rng: (form(n, rng),), n=P.n_max, catches=catches)


FAMILIES = (
    family("anywhere", _random, "a look at all rooms for each meeting"),
    family("short", _short, "counting overlaps by pairs"),
    family("one unit each, touching", _touching, "a look at all meetings for each point of time"),
    family("ten rooms without a gap", _back_to_back, "a room that is free one moment too late"),
    family("few moments", _same_borders, "starts that come before ends"),
    family("nested", _nested, "a look at all rooms for each meeting"),
    family("staircase", _staircase, "a list of rooms searched from one end"),
    family("all the same", _equal, "a set of meetings, or a comparison that is not strict"),
    family("few starts", _few_starts, "ties of starts"),
    family("apart, and one over all", _apart_and_over_all, "counting all that overlap with one"),
    family("most at the beginning", _most_at_the_beginning, "returning the rooms in use at the end"),
    family("most at the end", _most_at_the_end, "rooms that are given back one at a time"),
    family("mountain", _mountain, "a list of ends kept in order by hand"),
)
