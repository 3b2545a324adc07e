"""Cases for arrays/merge-intervals: closed intervals that overlap or touch become one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Interval = list[int]
Args = tuple[list[Interval]]


def is_valid(args: Args) -> bool:
    """Sizes within the parameters, pairs only, start before or at end, both in the range of points."""
    (intervals,) = args
    return P.n_min <= len(intervals) <= P.n_max and all(
        len(pair) == 2 and P.point_min <= pair[0] <= pair[1] <= P.point_max for pair in intervals
    )


@st.composite
def _anywhere(draw: st.DrawFn) -> Args:
    """Two points each, from a range that is narrow, wide or at the upper end, put in order."""
    size = draw(st.sampled_from([1, 2, 3, 5, 8]))
    low, high = draw(st.sampled_from([(0, 6), (0, 15), (0, 40), (P.point_max - 20, P.point_max), (0, P.point_max)]))
    point = st.integers(low, high)
    return ([sorted(pair) for pair in draw(st.lists(st.tuples(point, point), min_size=size, max_size=size))],)


@st.composite
def _short(draw: st.DrawFn) -> Args:
    """Short intervals over a small range: gaps, touching ends and neighbours one apart in any order."""
    size = draw(st.integers(1, 12))
    codes = draw(st.lists(st.integers(0, 4 * 30 - 1), min_size=size, max_size=size))
    return ([[code // 4, code // 4 + code % 4] for code in codes],)


@st.composite
def _chain(draw: st.DrawFn) -> Args:
    """Intervals laid end to end, with steps that overlap, touch or leave a gap, then reordered."""
    size = draw(st.integers(1, 12))
    chain: list[Interval] = []
    end = 20
    for code in draw(st.lists(st.integers(0, 5 * 6 - 1), min_size=size, max_size=size)):
        start = max(P.point_min, end + code // 6 - 2)
        end = start + code % 6
        chain.append([start, end])
    order = draw(st.sampled_from(["forward", "backward", "any"]))
    if order == "any":
        chain = draw(st.permutations(chain))
    return (chain[::-1] if order == "backward" else list(chain),)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 12 intervals: anywhere, short ones in a small range, and chains with overlaps, touches and gaps."""
    return st.one_of(_anywhere(), _short(), _chain())


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 4 intervals within 0 to 3"""
    choices = [(start, end) for start in range(4) for end in range(start, 4)]
    for size in range(1, 5):
        for intervals in product(choices, repeat=size):
            yield ([list(pair) for pair in intervals],)


def _points(n: int, rng: Random) -> Args:
    """Different single points in any order: nothing merges."""
    return ([[at, at] for at in rng.sample(range(P.point_min, P.point_max + 1), n)],)


def _touching_chain(n: int, rng: Random) -> Args:
    """[0, 1], [1, 2], … in any order: all of it is one interval, however late the links come."""
    chain = [[at, at + 1] for at in range(min(n, P.point_max))]
    rng.shuffle(chain)
    return (chain,)


def _one_apart(n: int, rng: Random) -> Args:
    """[0, 1], [2, 3], … from right to left and then again in any order: each is there twice, none merge."""
    apart = [[at, at + 1] for at in range(0, min(2 * (n // 2), P.point_max - 1), 2)]
    again = [list(pair) for pair in apart]
    rng.shuffle(again)
    return ([*reversed(apart), *again],)


def _nested(n: int, rng: Random) -> Args:
    """Each lies within the one before it: ends fall while starts rise."""
    half = P.point_max // 2
    return ([[k % (half + 1), P.point_max - k % (half + 1)] for k in range(n)],)


def _bridge_at_the_end(n: int, rng: Random) -> Args:
    """Single points with gaps, and at the very end of the list one interval that covers all but the last."""
    at = sorted(rng.sample(range(P.point_min, P.point_max + 1), n - 1))
    return ([*([v, v] for v in at), [at[0], at[-2]]],)


def _random(n: int, rng: Random) -> Args:
    pairs = []
    for _ in range(n):
        start = rng.randint(P.point_min, P.point_max)
        pairs.append([start, min(P.point_max, start + rng.choice((0, 0, 1, 2)))])
    return (pairs,)


def _all_the_same(n: int, rng: Random) -> Args:
    return ([[P.point_min, P.point_max] for _ in range(n)],)


def _few_starts(n: int, rng: Random) -> Args:
    """All starts within a hundred points, each before the one above it."""
    return ([[99 - k % 100, 99 - k % 100 + (n - k) // 2] for k in range(n)],)


FAMILIES = (
    Family("points", _points, n=P.n_max, catches="comparing each interval with every other"),
    Family("touching chain", _touching_chain, n=P.n_max, catches="merging pairs until nothing changes"),
    Family("one apart", _one_apart, n=P.n_max, catches="inserting into a list that is searched from the front"),
    Family("nested", _nested, n=P.n_max, catches="taking the end of the latest interval"),
    Family("bridge at the end", _bridge_at_the_end, n=P.n_max, catches="erasing from the middle of a list, one by one"),
    Family("random", _random, n=P.n_max, catches="comparing neighbours in the list without sorting"),
    Family("all the same", _all_the_same, n=P.n_max, catches="a graph with an edge for every pair that overlaps"),
    Family("few starts", _few_starts, n=P.n_max, catches="buckets by start that are sorted one by one"),
)
