"""Intervals, each a list ``[start, end]``: validity, a strategy, the small scope, and many that hurt.

A builder takes ``(n, rng, low, high)`` and returns at most ``n`` intervals within ``low`` to ``high``, exactly ``n``
where the range has room for its form. ``positive`` asks for ends above starts; with ``positive=False`` (the default)
single points occur.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from random import Random

from hypothesis import strategies as st

from .values import words

Intervals = list[list[int]]


def valid(
    intervals: Intervals,
    n_min: int,
    n_max: int,
    low: int,
    high: int,
    *,
    positive: bool = False,
    ordered: bool = False,
    disjoint: bool = False,
) -> bool:
    """Number and points within the bounds, pairs only, no start behind its end (or at it, if ``positive``).

    With ``ordered`` the starts ascend (equal ones are allowed); with ``disjoint`` each start lies behind the end
    before it in the list, which touching ones do not.
    """
    least = 1 if positive else 0
    return (
        n_min <= len(intervals) <= n_max
        and all(len(pair) == 2 and low <= pair[0] and pair[0] + least <= pair[1] <= high for pair in intervals)
        and (not ordered or all(a[0] <= b[0] for a, b in pairwise(intervals)))
        and (not disjoint or all(a[1] < b[0] for a, b in pairwise(intervals)))
    )


FORMS = (
    "anywhere",
    "narrow",
    "upper end",
    "short",
    "short",
    "chain",
    "chain backward",
    "chain, any order",
    "nested",
    "equal",
)


def strategy(
    low: int, high: int, n_min: int = 0, n_max: int = 10, *, positive: bool = False, disjoint: bool = False
) -> st.SearchStrategy[Intervals]:
    """``n_min`` to ``n_max`` intervals in one of FORMS: anywhere, short ones in a small range, chains that overlap,
    touch or leave gaps of one, each within the next. With ``disjoint`` a chain with gaps, in order. The range needs
    ten points, and three times ``n_max`` with ``disjoint``."""
    least = 1 if positive else 0
    sizes = tuple(range(n_min, n_max + 1))
    if high - low < (3 * n_max if disjoint else 9):
        raise ValueError(f"too little room from {low} to {high}")

    @st.composite
    def intervals(draw: st.DrawFn) -> Intervals:
        size = draw(st.sampled_from(sizes))
        form = "apart" if disjoint else draw(st.sampled_from(FORMS))
        data = draw(st.binary(min_size=2 * size + 1, max_size=2 * size + 1))
        starts, ends, extra = data[:size], data[size:-1], data[-1]
        narrow = min(high - low, 12)
        at = max(low, min(0, high - narrow))  # around zero, or as near as the range comes
        found: Intervals = []
        if form == "apart":
            end = low if extra % 2 else at
            for i, (a, b) in enumerate(zip(starts, ends, strict=True)):
                left = high - 3 * (size - i - 1)  # room for those that follow
                start = min(end + 1 + a % 3, left - 2) if i else min(end + a % 3, left - 2)
                end = max(start + least, min(start + b % 4, left - 1))
                found.append([start, end])
            return found
        if form.startswith("chain"):
            end = at + 3
            for a, b in zip(starts, ends, strict=True):
                start = min(max(low, end + a % 5 - 2), high - least)
                end = min(high, start + least + b % 5)
                found.append([start, end])
            if form == "chain backward":
                found.reverse()
            elif form == "chain, any order":
                found = [pair for _, _, pair in sorted(zip(ends, range(size), found, strict=True))]
            return found
        for i, (a, b) in enumerate(zip(starts, ends, strict=True)):
            if form == "anywhere":
                pair = sorted(low + (high - low) * code // 255 for code in (a, b))
            elif form == "upper end":
                pair = sorted(high - code % (narrow + 1) for code in (a, b))
            elif form == "nested":
                pair = [at + i % 4, at + narrow - i % 4]
            elif form == "equal":
                pair = [at + extra % 2, at + 3]
            elif form == "short":
                pair = [at + a % (narrow + 1), at + a % (narrow + 1) + b % 4]
            else:
                pair = sorted(at + code % (narrow + 1) for code in (a, b))
            start = min(pair[0], high - least)
            found.append([start, min(high, max(pair[1], start + least))])
        return found

    return intervals()


def every(
    last: int, n_min: int, n_max: int, *, positive: bool = False, ordered: bool = False, disjoint: bool = False
) -> Iterator[Intervals]:
    """Every list of ``n_min`` to ``n_max`` intervals within 0 to ``last``: the fewer first, then those that end
    early."""
    pairs = [(a, b) for b in range(last + 1) for a in range(b, -1, -1) if b > a or not positive]
    for chosen in words(pairs, n_min, n_max):
        if ordered and any(a[0] > b[0] for a, b in pairwise(chosen)):
            continue
        if disjoint and any(a[1] >= b[0] for a, b in pairwise(chosen)):
            continue
        yield [list(pair) for pair in chosen]


def random(n: int, rng: Random, low: int, high: int, *, positive: bool = False) -> Intervals:
    """Anywhere in the range, most of them long."""
    least = 1 if positive else 0
    found = []
    for _ in range(n):
        start = rng.randint(low, high - least)
        found.append([start, rng.randint(start + least, high)])
    return found


def short(n: int, rng: Random, low: int, high: int, *, positive: bool = False) -> Intervals:
    """Anywhere, and at most four points long: some overlap, some touch, most are alone where the range is wide."""
    least = 1 if positive else 0
    starts = [rng.randint(low, high - least) for _ in range(n)]
    return [[start, min(high, start + rng.randint(least, 3))] for start in starts]


def apart(n: int, rng: Random, low: int, high: int) -> Intervals:
    """No two overlap or touch, with one point or more between them, in ascending order."""
    n = min(n, (high - low + 2) // 3)
    points = sorted(rng.sample(range(high - low + 2 - n), 2 * n))
    return [[low + points[2 * i] + i, low + points[2 * i + 1] + i] for i in range(n)]


def touching(n: int, rng: Random, low: int, high: int) -> Intervals:
    """``[0, 1], [1, 2], …`` from a random start, in random order: one interval in the end, however late the links
    come."""
    n = min(n, high - low)
    start = rng.randint(low, high - n)
    chain = [[at, at + 1] for at in range(start, start + n)]
    rng.shuffle(chain)
    return chain


def one_apart(n: int, rng: Random, low: int, high: int) -> Intervals:
    """``[0, 1], [2, 3], …`` from right to left: none merge by their points, all do for who adds one too many."""
    n = min(n, (high - low + 1) // 2)
    return [[low + 2 * i, low + 2 * i + 1] for i in range(n - 1, -1, -1)]


def nested(n: int, rng: Random, low: int, high: int) -> Intervals:
    """Each within the one before, to the middle and then again from outside: ends fall while starts rise."""
    half = max(1, (high - low) // 2)
    return [[low + k % half, high - k % half] for k in range(n)]


def staircase(n: int, rng: Random, low: int, high: int) -> Intervals:
    """All of one length, each a step later than the one before, so that very many overlap at once; in random order."""
    length = (high - low) // 2
    step = max(1, length // max(1, n))
    found = [[low + i * step % (length + 1), low + i * step % (length + 1) + length] for i in range(n)]
    rng.shuffle(found)
    return found


def bridged(n: int, rng: Random, low: int, high: int) -> Intervals:
    """Intervals apart in random order, and at the very end of the list one that covers all but the last of them."""
    found = apart(n - 1, rng, low, high)
    cover = [found[0][0], found[max(0, len(found) - 2)][1]] if found else [low, high]
    rng.shuffle(found)
    return [*found, cover]


def all_equal(n: int, rng: Random, low: int, high: int) -> Intervals:
    """The whole range, over and over."""
    return [[low, high] for _ in range(n)]


def few_starts(n: int, rng: Random, low: int, high: int) -> Intervals:
    """All starts within a hundred points, in falling order, with ends of all lengths."""
    first = min(99, (high - low) // 2)
    starts = (low + first - k % (first + 1) for k in range(n))
    return [[start, rng.randint(start + 1, high)] for start in starts]


def by_start(intervals: Intervals) -> Intervals:
    """The same ones sorted by start, then end."""
    return sorted(intervals)
