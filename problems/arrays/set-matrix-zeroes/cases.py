"""Cases for arrays/set-matrix-zeroes: where zeros stand, and values that people take for marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, matrices, parameters, values

P = parameters(__file__)

Matrix = list[list[int]]
Args = tuple[Matrix]
SIDES = (P.side_min, P.side_max)
LOW, HIGH = P.value_min, P.value_max
PROPORTIONS = matrices.proportions(30, 1, 10)

MARKS = tuple(
    sorted(
        {sign * v for v in (1, 2, 7, 99, 100, 101, 999, 1000, 1001, 9999, 12_345, 99_999, 123_456) for sign in (-1, 1)}
        | {sign * 10**k + d for k in range(4, 10) for sign in (-1, 1) for d in (-1, 0, 1)}
        | {LOW, LOW + 1, LOW + 2, LOW // 2, -(2**30), HIGH // 2, HIGH - 1, HIGH, 0x3F3F3F3F, -0x3F3F3F3F, 2**16}
        | {sign * v for v in (123_456_789, 987_654_321, 998_244_353, 10**9 + 7) for sign in (-1, 1)}
        | {v for v in values.SENTINELS if v}
    )
)
"""What people write into a cell to say that it will be zero."""


def is_valid(args: Args) -> bool:
    """A rectangle with sides and values within the parameters."""
    (matrix,) = args
    return matrices.valid(matrix, SIDES, SIDES) and matrices.within(matrix, LOW, HIGH)


def labels(args: Args) -> list[str]:
    """Whether the first row or the first column holds a zero."""
    (matrix,) = args
    return ["first row"] * (0 in matrix[0]) + ["first column"] * (any(row[0] == 0 for row in matrix))


@st.composite
def _few_zeros(draw: st.DrawFn) -> Args:
    """Values that people take for marks, and up to three zeros, at corners and edges more often than elsewhere."""
    rows, columns = draw(st.sampled_from(PROPORTIONS))
    data = draw(st.binary(min_size=rows * columns + 7, max_size=rows * columns + 7))
    matrix = matrices.shaped([MARKS[code % len(MARKS)] for code in data[7:]], columns)
    for i in range(data[0] % 4):
        r, c = data[2 * i + 1], data[2 * i + 2]
        matrix[0 if r < 64 else r % rows][0 if c < 64 else c % columns] = 0
    return (matrix,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 cells in all proportions: few zeros, and values from small or extreme sets."""
    return st.one_of(_few_zeros(), st.tuples(matrices.strategy(LOW, HIGH, cells=30)))


def exhaustive() -> Iterator[Args]:
    """every matrix of up to 12 cells with values 0 and 1, and of up to 4 with 0, 1, -1 and both limits"""
    for matrix in matrices.every((0, 1), 12):
        yield (matrix,)
    for matrix in matrices.every((0, 1, -1, LOW, HIGH), 4):
        if not matrices.made_of(matrix, (0, 1)):
            yield (matrix,)


def _no_zero(rows: int, columns: int, rng: Random) -> Matrix:
    """Any values but zero, one in two what people take for a mark."""
    return [
        [rng.choice(MARKS) if rng.random() < 0.5 else rng.randint(LOW, HIGH) or 1 for _ in range(columns)]
        for _ in range(rows)
    ]


def _with(places: Callable[[int, int, Random], list[tuple[int, int]]]) -> Callable[[int, int, Random], Matrix]:
    """Such a matrix with zeros at these places."""

    def build(rows: int, columns: int, rng: Random) -> Matrix:
        matrix = _no_zero(rows, columns, rng)
        for r, c in places(rows, columns, rng):
            matrix[r][c] = 0
        return matrix

    return build


def _all_zero(rows: int, columns: int, rng: Random) -> Matrix:
    return matrices.constant(rows, 0, columns)


_some = _with(lambda m, n, rng: [(rng.randrange(m), rng.randrange(n)) for _ in range(1 + min(m, n) // 4)])
_one = _with(lambda m, n, rng: [(rng.randrange(m), rng.randrange(n))])
_diagonal = _with(lambda m, n, rng: [(i, i) for i in range(min(m, n))])
_first_row = _with(lambda m, n, rng: [(0, c) for c in range(1, n, 2)])
_first_column = _with(lambda m, n, rng: [(r, 0) for r in range(1, m, 2)])
_last_cell = _with(lambda m, n, rng: [(m - 1, n - 1)])
_half = _with(lambda m, n, rng: [(r, c) for r in range(m) for c in range(n) if r < m // 2 and c < n // 2])
_chess = _with(lambda m, n, rng: [(r, c) for r in range(m) for c in range(n) if (r + c) % 2])

Form = Callable[[int, int, Random], Matrix]


def family(name: str, form: Form, catches: str, rows: int = 0, columns: int = 0) -> Family:
    """A square, or with one of the sides fixed."""
    return Family(name, lambda n, rng: (form(rows or n, columns or n, rng),), n=P.side_max, catches=catches)


FAMILIES = (
    family("no zero", _no_zero, "values that are taken for marks"),
    family("one zero", _one, "values that are taken for marks"),
    family("some zeros", _some, "zeros that wipe out more"),
    family("all zero", _all_zero, "a walk over the matrix for each zero"),
    family("diagonal", _diagonal, "a row and a column cleared for each zero, at once"),
    family("first row", _first_row, "marks in the first row that are taken for its own zeros"),
    family("first column", _first_column, "marks in the first column that are taken for its own zeros"),
    family("last cell", _last_cell, "a last row or column that is left out"),
    family("a quarter of zeros", _half, "a search through all zeros for each cell"),
    family("chess board", _chess, "a row and a column cleared for each zero"),
    family("wide", _some, "rows and columns mixed up", rows=3),
    family("high", _some, "rows and columns mixed up", columns=3),
    family("a single row", _one, "a first row that is the only one", rows=1),
    family("a single column", _one, "a first column that is the only one", columns=1),
)


def _scaling(name: str, form: Form) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return (form(sizes["m"], sizes["n"], rng),)

    return Scaling(name, build, {"m": P.side_max, "n": P.side_max})


SCALINGS = (_scaling("some zeros", _some), _scaling("all zero", _all_zero), _scaling("no zero", _no_zero))
