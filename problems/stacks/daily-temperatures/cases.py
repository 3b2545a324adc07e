"""Cases for stacks/daily-temperatures: the distance to the next strictly greater reading."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Number of days and readings within the parameters."""
    (temperatures,) = args
    return P.n_min <= len(temperatures) <= P.n_max and all(
        P.temperature_min <= t <= P.temperature_max for t in temperatures
    )


_ALPHABETS = (
    st.sampled_from([P.temperature_min, P.temperature_max]),
    st.sampled_from([P.temperature_max - 1, P.temperature_max]),
    st.sampled_from([P.temperature_min, P.temperature_min + 1, P.temperature_max - 1, P.temperature_max]),
    st.integers(60, 64),
    st.integers(P.temperature_min, P.temperature_max),
)


@st.composite
def _readings(draw: st.DrawFn) -> Args:
    """Readings from a narrow or the full range, as drawn, sorted, reversed, or as a valley or a hill."""
    size = draw(st.sampled_from([1, 2, 3, 5, 8, 13, 30]))
    readings = draw(st.lists(draw(st.sampled_from(_ALPHABETS)), min_size=size, max_size=size))
    shape = draw(st.sampled_from(["as drawn", "as drawn", "as drawn", "rising", "falling", "valley", "hill"]))
    if shape == "rising":
        readings.sort()
    elif shape == "falling":
        readings.sort(reverse=True)
    elif shape != "as drawn":
        valley = shape == "valley"
        readings = sorted(readings[::2], reverse=valley) + sorted(readings[1::2], reverse=not valley)
    return (readings,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 readings in shapes that keep days waiting for long."""
    return _readings()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 7 readings from 30, 31, 99 and 100"""
    low, high = P.temperature_min, P.temperature_max
    for size in range(P.n_min, 8):
        for readings in product((low, low + 1, high - 1, high), repeat=size):
            yield (list(readings),)


def _all_equal(n: int, rng: Random) -> Args:
    return ([P.temperature_max] * n,)


def _falling(n: int, rng: Random) -> Args:
    """From the highest to the lowest reading in plateaus, and one warm day at the end, colder than the first ones."""
    span = P.temperature_max - P.temperature_min
    readings = [P.temperature_max - i * span // n for i in range(n - 1)]
    return ([*readings, P.temperature_max - 1],)


def _rising(n: int, rng: Random) -> Args:
    """From the lowest to the highest in plateaus: each day of a plateau waits for its end."""
    span = P.temperature_max - P.temperature_min + 1
    return ([P.temperature_min + i * span // n for i in range(n)],)


def _random(n: int, rng: Random) -> Args:
    return (rng.choices(range(P.temperature_min, P.temperature_max + 1), k=n),)


def _never_the_highest(n: int, rng: Random) -> Args:
    """Low readings, and a single highest one on the last day."""
    readings = rng.choices(range(P.temperature_min, P.temperature_min + 3), k=n - 1)
    return ([*readings, P.temperature_max],)


def _falling_again_and_again(n: int, rng: Random) -> Args:
    """Down from the highest to the lowest, over and over: the colder half of each wave waits for the next one."""
    span = P.temperature_max - P.temperature_min + 1
    return ([P.temperature_max - i % span for i in range(n)],)


def _plateau(n: int, rng: Random) -> Args:
    """The same reading every day, and a single warmer day at the end."""
    return ([P.temperature_max - 1] * (n - 1) + [P.temperature_max],)


FAMILIES = (
    Family("all equal", _all_equal, n=12_000, catches="looking ahead from each day"),
    Family("falling", _falling, n=12_000, catches="looking ahead, or back, from each day"),
    Family("random", _random, n=P.n_max, catches="looking ahead from the hottest days"),
    Family("rising", _rising, n=P.n_max, catches="a linear search in the list of waiting days"),
    Family("warm at the end", _never_the_highest, n=P.n_max, catches="a constant such as 10,000 that stands for never"),
    Family("waves", _falling_again_and_again, n=P.n_max, catches="taking one waiting day off the stack and no more"),
    Family("all equal, full length", _all_equal, n=P.n_max, catches="recursion or a stack that is too small"),
    Family("one plateau", _plateau, n=P.n_max, catches="taking the waiting days from the front of a list"),
)
