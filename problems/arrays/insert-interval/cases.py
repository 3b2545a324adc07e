"""Cases for arrays/insert-interval: a new interval among sorted ones without a common point."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, intervals, parameters

P = parameters(__file__)
LAST = 6  # the last point of the small scope

Interval = list[int]
Args = tuple[list[Interval], Interval]


def is_valid(args: Args) -> bool:
    """Sorted intervals without a common point, and one more, all within the parameters."""
    given, new = args
    return intervals.valid(given, P.n_min, P.n_max, P.point_min, P.point_max, disjoint=True) and intervals.valid(
        [new], 1, 1, P.point_min, P.point_max
    )


def _new(given: list[Interval], first: int, second: int) -> Args:
    """One whose ends are near points that occur, or anywhere if the numbers drawn are large."""
    points = [0, *(point for pair in given for point in pair), P.point_max]

    def near(code: int) -> int:
        at = points[code // 3 % len(points)] + code % 3 - 1 if code < 200 else code * 397 % (P.point_max + 1)
        return max(int(P.point_min), min(int(P.point_max), at))

    return given, sorted((near(first), near(second)))


def strategy() -> st.SearchStrategy[Args]:
    """Up to 10 intervals; the new one begins and ends near points that occur, or anywhere."""
    code = st.integers(0, 255)
    return st.builds(_new, intervals.strategy(P.point_min, P.point_max, disjoint=True), code, code)


def exhaustive() -> Iterator[Args]:
    """every list of up to 4 intervals within 0 to 6, with every new interval there"""
    for size in range(5):
        # Points that ascend strictly, and are then moved so that a start may equal its own end.
        chosen = sorted(combinations(range(LAST + 1 + size), 2 * size), key=lambda points: points[-1:])
        for points in chosen:
            at = [point - (i + 1) // 2 for i, point in enumerate(points)]
            for end in range(LAST + 1):
                for start in range(end, -1, -1):
                    yield [at[i : i + 2] for i in range(0, 2 * size, 2)], [start, end]


def _before_all(given: list[Interval], rng: Random) -> Interval:
    return [P.point_min, rng.randint(P.point_min, given[0][0])]


def _behind_all(given: list[Interval], rng: Random) -> Interval:
    return [given[-1][1] + 1, P.point_max]


def _over_all(given: list[Interval], rng: Random) -> Interval:
    return [P.point_min, P.point_max]


def _upper_half(given: list[Interval], rng: Random) -> Interval:
    """From within the middle interval to within the last one."""
    return [given[len(given) // 2][1], given[-1][0]]


def _lower_half(given: list[Interval], rng: Random) -> Interval:
    return [given[0][0], given[len(given) // 2][0]]


def _in_a_gap(given: list[Interval], rng: Random) -> Interval:
    i = rng.randrange(len(given) - 1)
    return [given[i][1] + 1, given[i + 1][0] - 1]


def _within_one(given: list[Interval], rng: Random) -> Interval:
    return list(rng.choice(given))


def _between_any(given: list[Interval], rng: Random) -> Interval:
    return sorted((rng.randint(P.point_min, P.point_max), rng.randint(P.point_min, P.point_max)))


def _gaps_of_two(n: int, rng: Random) -> list[Interval]:
    """[1, 2], [5, 6], …: a point fits between any two, and beyond both ends."""
    return [[4 * i + 1, 4 * i + 2] for i in range(n)]


def _wide(n: int, rng: Random) -> list[Interval]:
    """Anywhere, with two points at least between them, and room at both ends."""
    step = (P.point_max - 6) // n
    found = []
    for i in range(n):
        start = 3 + i * step + rng.randint(0, step // 2)
        found.append([start, rng.randint(start, 3 + (i + 1) * step - 4)])
    return found


def _family(
    name: str,
    form: Callable[[int, Random], list[Interval]],
    new: Callable[[list[Interval], Random], Interval],
    catches: str,
) -> Family:
    def build(n: int, rng: Random) -> Args:
        given = form(n, rng)
        return given, new(given, rng)

    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("before all", _wide, _before_all, "moving all others for the first one"),
    _family("behind all", _gaps_of_two, _behind_all, "never coming to the place behind the last one"),
    _family("over all", _wide, _over_all, "erasing one by one from the front"),
    _family("upper half", _gaps_of_two, _upper_half, "joining two and beginning anew"),
    _family("lower half", _wide, _lower_half, "erasing from the front while the rest moves up"),
    _family("in a gap", _gaps_of_two, _in_a_gap, "comparing every pair"),
    _family("within one", _wide, _within_one, "losing the wider of two"),
    _family("anywhere", _wide, _between_any, "a mark for each point that is looked at for each interval"),
)
