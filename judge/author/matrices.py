"""Matrices and maps: validity, strategies, the small scope, and large ones that hurt.

A matrix is a list of rows of equal length, of ints or, for maps ("grids"), of any two marks. A builder takes ``(n,
rng, …)`` and returns ``n`` rows of ``n`` cells, linear in their number; ``rows`` and ``columns`` may be given apart
where the signature has them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import product
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st

from .values import alphabets, words

T = TypeVar("T")
Matrix = list[list[int]]


def valid(matrix: Sequence[Sequence[Any]], rows: tuple[int, int], columns: tuple[int, int]) -> bool:
    """A rectangle whose numbers of rows and columns lie within these bounds. Without rows there are no columns to
    look at."""
    if not rows[0] <= len(matrix) <= rows[1]:
        return False
    width = len(matrix[0]) if matrix else columns[0]
    return columns[0] <= width <= columns[1] and all(len(row) == width for row in matrix)


def within(matrix: Sequence[Sequence[int]], low: int, high: int) -> bool:
    """Whether all cells are from ``low`` to ``high``."""
    return all(low <= cell <= high for row in matrix for cell in row)


def made_of(matrix: Sequence[Sequence[T]], marks: Collection[T]) -> bool:
    """Whether every cell is one of ``marks``."""
    return all(cell in marks for row in matrix for cell in row)


def proportions(cells: int, side_min: int = 1, side_max: int = 12) -> list[tuple[int, int]]:
    """Every (rows, columns) of at most so many cells, the fewest cells first, high before wide ones of as many."""
    sides = range(side_min, side_max + 1)
    return sorted(
        ((rows, columns) for rows in sides for columns in sides if rows * columns <= cells),
        key=lambda size: (size[0] * size[1], -size[0]),
    )


def shaped(cells: Sequence[T], columns: int) -> list[list[T]]:
    """These cells in rows of ``columns``."""
    return [list(cells[at : at + columns]) for at in range(0, len(cells), columns)]


def every(alphabet: Sequence[T], cells: int, *, square: bool = False, cells_min: int = 1) -> Iterator[list[list[T]]]:
    """Every matrix of ``cells_min`` to ``cells`` cells with entries of ``alphabet``, of all proportions (or
    ``square`` only): the fewest cells first, then those of earlier entries."""
    for size in range(cells_min, cells + 1):
        for rows in range(1, size + 1):
            if size % rows == 0 and (not square or rows * rows == size):
                for word in words(alphabet, size, size):
                    yield shaped(word, size // rows)


def strategy(
    low: int, high: int, *, cells: int = 30, side_min: int = 1, side_max: int = 8, square: bool = False
) -> st.SearchStrategy[Matrix]:
    """Matrices of up to so many cells and all proportions (or ``square``), with values from one alphabet each."""
    sides = [size for size in proportions(cells, side_min, side_max) if not square or size[0] == size[1]]
    sets = (*alphabets(low, high), None)
    options = tuple(product(sides, range(len(sets))))

    @st.composite
    def matrices(draw: st.DrawFn) -> Matrix:
        (rows, columns), which = draw(st.sampled_from(options))
        size = rows * columns
        data = draw(st.binary(min_size=2 * size, max_size=2 * size))
        alphabet = sets[which] or range(low, high + 1)
        step = max(1, len(alphabet) >> 16)
        codes = ((data[i] << 8 | data[i + size]) * step for i in range(size))
        return shaped([alphabet[code % len(alphabet)] for code in codes], columns)

    return matrices()


def maps(
    land: T, water: T, *, cells: int = 36, side_min: int = 1, side_max: int = 12, square: bool = False
) -> st.SearchStrategy[list[list[T]]]:
    """Maps of two marks, of up to so many cells and all proportions: sparse, dense, chequered, combs and winding
    paths."""
    sides = [size for size in proportions(cells, side_min, side_max) if not square or size[0] == size[1]]
    options = tuple(product(sides, ("as drawn", "sparse", "dense", "chequered", "comb", "winding")))

    @st.composite
    def grids(draw: st.DrawFn) -> list[list[T]]:
        (rows, columns), form = draw(st.sampled_from(options))
        data = draw(st.binary(min_size=4 * rows, max_size=4 * rows))
        bits = [data[2 * y] | data[2 * y + 1] << 8 for y in range(rows)]
        more = [data[2 * y] | data[2 * y + 1] << 8 for y in range(rows, 2 * rows)]
        if form == "sparse":
            bits = [a & b for a, b in zip(bits, more, strict=True)]
        elif form == "dense":
            bits = [a | b for a, b in zip(bits, more, strict=True)]
        elif form == "chequered":  # the colours of a chess board, with one row replaced by what was drawn
            at = more[0] % rows
            bits = [bits[y] if y == at else 0x5555 << y % 2 for y in range(rows)]
        elif form == "comb":  # teeth that only the last row joins
            bits = [0x5555] * (rows - 1) + [bits[-1] | 0x5555]
        elif form == "winding":  # rows joined at alternating ends, with one row replaced by what was drawn
            at = more[0] % rows
            ends = (1 << columns - 1, 1)
            bits = [bits[y] if y == at else ends[y // 2 % 2] if y % 2 else -1 for y in range(rows)]
        return [[land if row >> x & 1 else water for x in range(columns)] for row in bits]

    return grids()


# Matrices of ints.


def random(n: int, rng: Random, low: int, high: int, columns: int | None = None) -> Matrix:
    """``n`` rows of ``columns`` (or ``n``) values, each as likely as any other."""
    return [[rng.randint(low, high) for _ in range(n if columns is None else columns)] for _ in range(n)]


def constant(n: int, value: T, columns: int | None = None) -> list[list[T]]:
    """One value everywhere."""
    return [[value] * (n if columns is None else columns) for _ in range(n)]


def counting(n: int, start: int, columns: int | None = None) -> Matrix:
    """``start``, ``start + 1``, … row by row: no value twice, so that every misplaced one is seen."""
    width = n if columns is None else columns
    return [list(range(start + y * width, start + (y + 1) * width)) for y in range(n)]


def ascending(n: int, rng: Random, low: int, high: int, columns: int | None = None) -> Matrix:
    """Ascending along rows, and each row begins where the one before ends."""
    width = n if columns is None else columns
    return shaped(sorted(rng.randint(low, high) for _ in range(n * width)), width)


def sloping(n: int, low: int, high: int, columns: int | None = None) -> Matrix:
    """Ascending along rows and columns, with equal values on diagonals."""
    width = n if columns is None else columns
    return [[min(high, low + x + y) for x in range(width)] for y in range(n)]


# Maps of two marks.


def chequered(n: int, land: T, water: T, columns: int | None = None) -> list[list[T]]:
    """The colours of a chess board: as many islands as there can be, and a board for those who search all of it."""
    return [[land if (x + y) % 2 == 0 else water for x in range(n if columns is None else columns)] for y in range(n)]


def scattered(n: int, rng: Random, land: T, water: T, share: float = 0.6, columns: int | None = None) -> list[list[T]]:
    """Land with this probability; at 0.6 islands are large and ragged."""
    width = n if columns is None else columns
    return [[land if rng.random() < share else water for _ in range(width)] for _ in range(n)]


def comb(n: int, land: T, water: T, columns: int | None = None) -> list[list[T]]:
    """Every second column is land; the last row joins them."""
    width = n if columns is None else columns
    teeth = [land if x % 2 == 0 else water for x in range(width)]
    return [list(teeth) for _ in range(n - 1)] + [[land] * width]


def serpentine(n: int, land: T, water: T, columns: int | None = None) -> list[list[T]]:
    """Every second row is land; single cells join these rows at alternating ends: one path of half of the cells."""
    width = n if columns is None else columns
    grid = [[land if y % 2 == 0 else water] * width for y in range(n)]
    for y in range(1, n, 2):
        grid[y][-1 if y % 4 == 1 else 0] = land
    return grid


def spiral(n: int, land: T, water: T) -> list[list[T]]:
    """One path that winds inwards from a corner with one cell of water between its turns."""
    taken = [[False] * n for _ in range(n)]
    y, x, dy, dx = 0, 0, 0, 1
    taken[0][0] = True

    def free(y: int, x: int) -> bool:
        return 0 <= y < n and 0 <= x < n and not taken[y][x]

    def leads_on(dy: int, dx: int) -> bool:
        beyond = y + 2 * dy, x + 2 * dx
        inside = 0 <= beyond[0] < n and 0 <= beyond[1] < n
        return free(y + dy, x + dx) and (not inside or not taken[beyond[0]][beyond[1]])

    while True:
        if not leads_on(dy, dx):
            dy, dx = dx, -dy
            if not leads_on(dy, dx):
                return [[land if cell else water for cell in row] for row in taken]
        y, x = y + dy, x + dx
        taken[y][x] = True


def square_wave(n: int, land: T, water: T) -> list[list[T]]:
    """One path of square waves, three rows each, joined at alternating ends: a turn every second cell."""
    grid = [[water] * n for _ in range(n)]
    for at, top in enumerate(range(0, n - 2, 4)):
        for x in range(n):
            for y in {0: (0, 1, 2), 1: (0,), 2: (0, 1, 2), 3: (2,)}[x % 4]:
                grid[top + y][x] = land
        if top + 6 < n:
            for y in (2, 3, 4):
                grid[top + y][n - 1 if at % 2 == 0 else 0] = land
    return grid


def branching(n: int, land: T, water: T) -> list[list[T]]:
    """A tree of land, all leaves as far from its root in the middle, and a way to it from the first row: the widest
    front that a flood can have."""
    grid = [[water] * n for _ in range(n)]
    arm = 1 << max(1, n // 4).bit_length() - 1
    if 4 * arm > n:
        arm //= 2
    middle = (n - 1) // 2
    centres = [(middle, middle)]
    for y in range(middle):
        grid[y][middle] = land
    while arm >= 2:
        for y, x in centres:
            for step in range(-arm, arm + 1):
                grid[y][x + step] = grid[y + step][x - arm] = grid[y + step][x + arm] = land
        centres = [(y + dy, x + dx) for y, x in centres for dy in (-arm, arm) for dx in (-arm, arm)]
        arm //= 2
    return grid


def rings(n: int, land: T, water: T) -> list[list[T]]:
    """Squares within squares, one cell of water between them."""
    return [[land if min(x, y, n - 1 - x, n - 1 - y) % 2 == 0 else water for x in range(n)] for y in range(n)]
