"""Cases for dp/unique-paths: paths to the right and down through a grid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import comb
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters

P = parameters(__file__)

Args = tuple[int, int]


def is_valid(args: Args) -> bool:
    """Both sides and the answer within the parameters."""
    m, n = args
    return P.side_min <= m <= P.side_max and P.side_min <= n <= P.side_max and comb(m + n - 2, m - 1) <= P.answer_max


GRIDS = tuple(
    sorted(
        (
            (m, n)
            for m in range(P.side_min, P.side_max + 1)
            for n in range(P.side_min, P.side_max + 1)
            if is_valid((m, n))
        ),
        key=lambda grid: (sum(grid), abs(grid[0] - grid[1])),
    )
)
# The widest grid for each number of rows, which has the largest answer: where intermediate values overflow.
WIDEST = tuple(max(grid for grid in GRIDS if grid[0] == m) for m in range(P.side_min, P.side_max + 1))


def strategy() -> st.SearchStrategy[Args]:
    """Any grid, and more often one with the largest answer for its number of rows or columns."""
    widest = st.sampled_from(WIDEST)
    return st.one_of(st.sampled_from(GRIDS), widest, widest.map(lambda grid: grid[::-1]))


def exhaustive() -> Iterator[Args]:
    """every grid that the constraints allow"""
    yield from GRIDS


def _within(m: int, n: int) -> Args:
    """The grid, with the longer side cut to what the answer allows."""
    m, n = (max(P.side_min, min(side, P.side_max)) for side in (m, n))
    return (m, min(n, WIDEST[m - 1][1])) if m <= n else (min(m, WIDEST[n - 1][1]), n)


def _square(n: int, rng: Random) -> Args:
    """As near to a square as the answer allows."""
    side = max(P.side_min, min(n, 17))
    return side, side


def _flat(n: int, rng: Random) -> Args:
    return _within(7, n)


def _tall(n: int, rng: Random) -> Args:
    return _within(n, 7)


def _eight_rows(n: int, rng: Random) -> Args:
    return _within(8, n)


FAMILIES = (
    Family("square", _square, n=P.side_max, catches="recursion without a memo; walking every path"),
    Family("flat", _flat, n=P.side_max, catches="recursion without a memo on few rows"),
    Family("tall", _tall, n=P.side_max, catches="recursion without a memo on few columns"),
    Family("eight rows", _eight_rows, n=P.side_max, catches="products in 32 bits on the way to the answer"),
)


def _grid(sizes: Mapping[str, int], rng: Random) -> Args:
    return sizes["m"], sizes["n"]


SCALINGS = (Scaling("grid", _grid, {"m": P.side_max, "n": P.side_max}),)
