"""Cases for arrays/rotate-image: a square matrix, turned clockwise in place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Matrix = list[list[int]]
Args = tuple[Matrix]


def is_valid(args: Args) -> bool:
    """Square, with side and values within the parameters."""
    (matrix,) = args
    side = len(matrix)
    return P.n_min <= side <= P.n_max and all(
        len(row) == side and all(P.value_min <= v <= P.value_max for v in row) for row in matrix
    )


def _square(side: int, values: list[int]) -> Matrix:
    """The first side * side of the values, row by row."""
    return [values[r * side : (r + 1) * side] for r in range(side)]


@st.composite
def _all_different(draw: st.DrawFn) -> Args:
    """Consecutive numbers from a drawn start, in order or backwards: every misplaced element shows."""
    side = draw(st.sampled_from((*range(1, 9), *range(1, 9), *range(9, P.n_max + 1))))
    cells = side * side
    start = draw(st.sampled_from([1, 0, -1, -cells // 2, P.value_min, P.value_max - cells + 1]))
    step = draw(st.sampled_from([1, -1]))
    return (_square(side, list(range(start, start + cells))[::step]),)


@st.composite
def _few_values(draw: st.DrawFn) -> Args:
    """Cells from a small or an extreme alphabet."""
    side = draw(st.integers(1, 4))
    low, high = P.value_min, P.value_max
    alphabet = draw(st.sampled_from([(0, 1), (-1, 0, 1), (low, high), (-1, 0, low, high)]))
    cells = draw(st.lists(st.sampled_from(alphabet), min_size=side * side, max_size=side * side))
    return (_square(side, cells),)


@st.composite
def _marked(draw: st.DrawFn) -> Args:
    """One value everywhere and up to three marked cells, at corners, edges or anywhere."""
    side = draw(st.sampled_from((*range(2, 8), *range(2, 8), P.n_max - 1, P.n_max)))
    ground = draw(st.sampled_from([0, -1, P.value_max]))
    matrix = [[ground] * side for _ in range(side)]
    for at in draw(st.lists(st.integers(0, side * side - 1), min_size=1, max_size=3)):
        matrix[at // side][at % side] = 7
    return (matrix,)


def strategy() -> st.SearchStrategy[Args]:
    """Sides up to 8, some up to 20: all cells different, few values, and single marks."""
    return st.one_of(_all_different(), _few_values(), _marked())


def exhaustive() -> Iterator[Args]:
    """every matrix of side 1 to 3 with values -1, 0 and 1"""
    for side in range(1, 4):
        for values in product((-1, 0, 1), repeat=side * side):
            yield (_square(side, list(values)),)


def _capped(n: int) -> int:
    """The side for size n: the constraints end at a small one."""
    return min(n, int(P.n_max))


def _numbered(n: int, rng: Random) -> Args:
    """Each number once, as far as there are as many."""
    side = _capped(n)
    different = min(side * side, P.value_max - P.value_min + 1)
    start = rng.randint(P.value_min, P.value_max - different + 1)
    return (_square(side, [start + i % different for i in range(side * side)]),)


def _one_less(n: int, rng: Random) -> Args:
    """An odd side if n is even, and the reverse."""
    return _numbered(_capped(n) - 1, rng)


def _random_values(n: int, rng: Random) -> Args:
    side = _capped(n)
    return (_square(side, [rng.randint(P.value_min, P.value_max) for _ in range(side * side)]),)


def _extremes(n: int, rng: Random) -> Args:
    side = _capped(n)
    return (_square(side, [rng.choice((P.value_min, -1, 0, P.value_max)) for _ in range(side * side)]),)


FAMILIES = (
    Family("numbered", _numbered, n=P.n_max, catches="copying the matrix for each element"),
    Family("odd side", _one_less, n=P.n_max, catches="treating the middle row and column like a ring"),
    Family("random", _random_values, n=P.n_max, catches="searching the matrix for the cell to move"),
    Family("extremes", _extremes, n=P.n_max, catches="marking moved cells with a value that occurs"),
)

# The constraints are too small for counts to tell growth from growth.
BEYOND = {"n_max": 300}
