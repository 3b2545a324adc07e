"""Cases for searching/search-a-2d-matrix: rows in order, and targets that are there or just missed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, matrices, parameters

P = parameters(__file__)
LOW, HIGH = P.value_min, P.value_max
SIDES = (P.side_min, P.side_max)

Matrix = list[list[int]]
Args = tuple[Matrix, int]


def _ordered(matrix: Matrix) -> bool:
    rows = all(a <= b for row in matrix for a, b in pairwise(row))
    return rows and all(above[-1] < below[0] for above, below in pairwise(matrix))


def is_valid(args: Args) -> bool:
    """A rectangle of numbers in range, in order within rows and strictly from row to row; a target in range."""
    matrix, target = args
    in_bounds = matrices.valid(matrix, SIDES, SIDES) and matrices.within(matrix, LOW, HIGH)
    return in_bounds and _ordered(matrix) and LOW <= target <= HIGH


def labels(args: Args) -> list[str]:
    """Whether the target is there."""
    return ["found" if any(args[1] in row for row in args[0]) else "not-found"]


def _rising(nums: list[int], columns: int) -> Matrix | None:
    """In rows, if each begins above the end of the one before."""
    matrix = matrices.shaped(nums, columns)
    return matrix if _ordered(matrix) else None


@st.composite
def _drawn(draw: st.DrawFn) -> Args:
    rows, columns = draw(st.sampled_from(matrices.proportions(30, 1, 30)))
    size = rows * columns
    nums = draw(arrays.strategy(LOW, HIGH, size, size, different=True, ordered=True))
    if draw(st.booleans()):  # equal numbers within rows
        nums = [nums[i // columns * columns + i % columns // 2] for i in range(size)]
    off = draw(st.sampled_from((0, 0, 0, 1, -1, 2)))
    anywhere = draw(st.integers(LOW, HIGH)) if off == 2 else nums[draw(st.integers(0, size - 1))] + off
    return matrices.shaped(nums, columns), min(max(anywhere, LOW), HIGH)


def strategy() -> st.SearchStrategy[Args]:
    """Matrices of up to 30 cells and all proportions; a target from among them, next to one, or anywhere."""
    return _drawn()


def exhaustive() -> Iterator[Args]:
    """every valid matrix of up to 6 cells with numbers from -2 to 4, with every target from -3 to 5"""
    for cells in range(1, 7):
        for columns in range(cells, 0, -1):
            if cells % columns == 0:
                for nums in arrays.every(range(-2, 5), cells, cells, ordered=True):
                    matrix = _rising(nums, columns)
                    if matrix:
                        for target in range(-3, 6):
                            yield matrix, target


Shape = Callable[[int], tuple[int, int]]
SQUARE: Shape = lambda n: (n, n)  # noqa: E731


def family(name: str, place: Callable[[int], int], catches: str, *, missed: int = 0, shape: Shape = SQUARE) -> Family:
    """Every second number from a random start; the target is ``missed`` more than the one at ``place(cells)``."""

    def build(n: int, rng: Random) -> Args:
        rows, columns = shape(n)
        cells = rows * columns
        nums = [2 * i + LOW + 1 + rng.randrange(2) * (i % columns == 0) for i in range(min(cells, 10_000))]
        nums = [min(num, HIGH - 1) for num in nums]
        return matrices.shaped(nums, columns), nums[place(cells)] + missed

    return Family(name, build, n=P.side_max, catches=catches)


def _equal_rows(n: int, rng: Random) -> Args:
    """Each row holds one number over and over; the target is missing between two of them."""
    step = 2 * HIGH // (n + 1)
    return [[LOW + step * y] * n for y in range(n)], LOW + step * (n - 1) - 1


def _random_rows(n: int, rng: Random) -> Args:
    """Any numbers, with equal ones in a row, each row within a range of its own."""
    room = (HIGH - LOW) // n
    matrix = [sorted(rng.randint(LOW + y * room, LOW + (y + 1) * room - 1) for _ in range(n)) for y in range(n)]
    return matrix, matrix[n // 3][2 * n // 3]


FAMILIES = (
    family("last", lambda cells: cells - 1, "looking at every cell"),
    family("first", lambda cells: 0, "the same, from the end"),
    family("bottom left", lambda cells: cells - round(cells**0.5), "a walk along the edges from the top right corner"),
    family("top right", lambda cells: round(cells**0.5) - 1, "a walk along the edges from the bottom left corner"),
    family("above all", lambda cells: cells - 1, "bounds beyond the end", missed=1),
    family("below all", lambda cells: 0, "bounds before the start", missed=-1),
    family("missed in the middle", lambda cells: cells // 2 + cells // 7, "rounds without an end", missed=1),
    family("one row", lambda cells: cells - 1, "a search for the row that needs two", shape=lambda n: (1, n)),
    family("one column", lambda cells: cells - 1, "a search in the row that needs two", shape=lambda n: (n, 1)),
    family("wide", lambda cells: cells - 1, "rows and columns mixed up", shape=lambda n: (max(1, n // 10), n)),
    family("high", lambda cells: cells - 1, "rows and columns mixed up", shape=lambda n: (n, max(1, n // 10))),
    Family("equal rows", _equal_rows, n=P.side_max, catches="a search in each row"),
    Family("random rows", _random_rows, n=P.side_max, catches="interpolation"),
)
