"""Cases for dp/longest-increasing-path-in-a-matrix: slopes with countless paths, and single paths through all cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, corridors, matrices, parameters

P = parameters(__file__)

Matrix = list[list[int]]
Cell = tuple[int, int]
Args = tuple[Matrix]
SIDES = (P.side_min, P.side_max)
LOW, HIGH = P.value_min, P.value_max


def is_valid(args: Args) -> bool:
    """A rectangle of values within the parameters."""
    (matrix,) = args
    return matrices.valid(matrix, SIDES, SIDES) and matrices.within(matrix, LOW, HIGH)


def _winding(rows: int, columns: int) -> list[Cell]:
    """All cells: the first row to the right, the second one to the left, and so on."""
    return [(r, c if r % 2 == 0 else columns - 1 - c) for r in range(rows) for c in range(columns)]


def _spiral(rows: int, columns: int) -> list[Cell]:
    """All cells from the upper left corner inwards."""
    top, bottom, left, right = 0, rows - 1, 0, columns - 1
    way: list[Cell] = []
    while top <= bottom and left <= right:
        way += [(top, c) for c in range(left, right + 1)]
        way += [(r, right) for r in range(top + 1, bottom + 1)]
        if top < bottom:
            way += [(bottom, c) for c in range(right - 1, left - 1, -1)]
        if left < right:
            way += [(r, left) for r in range(bottom - 1, top, -1)]
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return way


def _along(way: Sequence[Cell], rows: int, columns: int, values: Sequence[int]) -> Matrix:
    """These values along the way."""
    matrix = matrices.constant(rows, 0, columns)
    for (r, c), value in zip(way, values, strict=True):
        matrix[r][c] = value
    return matrix


SIZES = tuple((rows, columns) for rows, columns in matrices.proportions(36, 1, 8) if rows * columns > 1)
WAYS: dict[tuple[int, int, str], list[Cell]] = {}
for _rows, _columns in SIZES:
    WAYS[_rows, _columns, "winding"] = _winding(_rows, _columns)
    WAYS[_rows, _columns, "columns"] = [(r, c) for c, r in _winding(_columns, _rows)]
    WAYS[_rows, _columns, "spiral"] = _spiral(_rows, _columns)
OPTIONS = tuple(product(WAYS, (False, True), (0, 1, 1, 2, 3), ("one", "one", "far", "top", "equal")))


@st.composite
def _one_path(draw: st.DrawFn) -> Args:
    """One path through all cells, in either direction, with a few values exchanged, or some equal neighbours."""
    (rows, columns, form), back, changes, steps = draw(st.sampled_from(OPTIONS))
    size = rows * columns
    data = draw(st.binary(min_size=8, max_size=8))
    step = {"one": 1, "far": HIGH // size, "top": 1, "equal": 1}[steps]
    first = HIGH - size if steps == "top" else data[7] % 2
    values = [first + step * (i - i // (3 + data[6] % 5) * (steps == "equal")) for i in range(size)]
    if back:
        values.reverse()
    for change in range(changes):
        i, j = data[2 * change] % size, data[2 * change + 1] % size
        values[i], values[j] = values[j], values[i]
    return (_along(WAYS[rows, columns, form], rows, columns, values),)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 36 cells of all proportions: one winding path with changes, values of small or extreme sets."""
    return st.one_of(
        _one_path(),
        _one_path(),
        st.tuples(matrices.strategy(0, 9, cells=30)),
        st.tuples(matrices.strategy(LOW, HIGH, cells=36)),
        st.tuples(matrices.maps(HIGH, LOW)),
    )


def exhaustive() -> Iterator[Args]:
    """every matrix of up to 6 cells of 0 to 2, and of 10 of 0 and 1; orders of different values in up to 9 cells"""
    for matrix in matrices.every((0, 1, 2), 6):
        yield (matrix,)
    for matrix in matrices.every((0, 1), 10, cells_min=7):
        yield (matrix,)
    for values in permutations(range(6)):
        yield (matrices.shaped(values, 3),)
        yield (matrices.shaped(values, 2),)
    for values in permutations((0, 1, 2, 4, 5, 6, 7)):
        yield (matrices.shaped((3, *values), 4),)
    for values in permutations((0, 1, 3, 4, 5, 6, 7)):
        yield (matrices.shaped((*values, 2, 8), 3),)


Form = Callable[[int, Random, int], Matrix]


def _flat(n: int, rng: Random, columns: int) -> Matrix:
    return matrices.constant(n, 7, columns)


def _random(n: int, rng: Random, columns: int) -> Matrix:
    return matrices.random(n, rng, LOW, HIGH, columns)


def _few_values(n: int, rng: Random, columns: int) -> Matrix:
    return matrices.random(n, rng, 0, 4, columns)


def _slope(n: int, rng: Random, columns: int) -> Matrix:
    return matrices.sloping(n, LOW, HIGH, columns)


def _slope_back(n: int, rng: Random, columns: int) -> Matrix:
    return [row[::-1] for row in _slope(n, rng, columns)[::-1]]


def _slope_left(n: int, rng: Random, columns: int) -> Matrix:
    return [row[::-1] for row in _slope(n, rng, columns)]


def _rough_slope(n: int, rng: Random, columns: int) -> Matrix:
    """Rising to the right and down, by uneven steps."""
    width = 2 * (n + columns)
    return [[(r + c) * width + rng.randrange(width) for c in range(columns)] for r in range(n)]


def _rows_in_order(n: int, rng: Random, columns: int) -> Matrix:
    return matrices.counting(n, LOW, columns)


def _mountain(n: int, rng: Random, columns: int) -> Matrix:
    """One summit in the middle."""
    return [[HIGH - abs(2 * y - n) - abs(2 * x - columns) for x in range(columns)] for y in range(n)]


def _bowl(n: int, rng: Random, columns: int) -> Matrix:
    """One deep point in the middle, from which every way leads up."""
    return [[abs(2 * y - n) + abs(2 * x - columns) for x in range(columns)] for y in range(n)]


def _rising_way(n: int, rng: Random, columns: int) -> Matrix:
    return _along(_winding(n, columns), n, columns, range(n * columns))


def _falling_way(n: int, rng: Random, columns: int) -> Matrix:
    return _along(_winding(n, columns)[::-1], n, columns, range(n * columns))


def _by_columns(n: int, rng: Random, columns: int) -> Matrix:
    return _along([(r, c) for c, r in _winding(columns, n)], n, columns, range(n * columns))


def _by_columns_back(n: int, rng: Random, columns: int) -> Matrix:
    return _along([(r, c) for c, r in _winding(columns, n)][::-1], n, columns, range(n * columns))


def _greatest_values(n: int, rng: Random, columns: int) -> Matrix:
    """One path through all cells, of the greatest values there are, one after the other."""
    size = n * columns
    return _along(_winding(n, columns)[::-1], n, columns, range(HIGH - size + 1, HIGH + 1))


def _uneven_steps(n: int, rng: Random, columns: int) -> Matrix:
    """One path through all cells over the whole range, by small and by large steps."""
    values: list[int] = []
    last = LOW - 1
    for i in range(n * columns):
        last += 1 if i % 3 else rng.randrange(1, HIGH // (n * columns))
        values.append(last)
    return _along(_winding(n, columns), n, columns, values)


def _inwards(n: int, rng: Random, columns: int) -> Matrix:
    return _along(_spiral(n, columns), n, columns, range(n * columns))


def _outwards(n: int, rng: Random, columns: int) -> Matrix:
    return _along(_spiral(n, columns)[::-1], n, columns, range(n * columns))


def _one_equal_step(n: int, rng: Random, columns: int) -> Matrix:
    """One path through all cells, but for one step between equal values, a third from its beginning."""
    size = n * columns
    return _along(_winding(n, columns), n, columns, [i - (i > size // 3) for i in range(size)])


def _walls(wall: int) -> Form:
    def build(n: int, rng: Random, columns: int) -> Matrix:
        """A way along every second row that rises with each cell, between walls of one height."""
        matrix = matrices.serpentine(n, 0, 1, columns)
        value = 1
        for y in range(n):
            right = y % 4 == 0
            for x in range(columns) if right or y % 2 else range(columns - 1, -1, -1):
                if matrix[y][x]:
                    matrix[y][x] = wall
                else:
                    matrix[y][x] = value
                    value += 1
        return matrix

    return build


def _corridors(turned: bool) -> Form:
    def build(n: int, rng: Random, columns: int) -> Matrix:
        """The long way that turns at every cell, between walls of the greatest value; the way rises with each step."""
        board = corridors.rising(n, columns, 1, 0)
        first = (0, 0)
        matrix = matrices.constant(n, HIGH, columns)
        seen = {first}
        front = [first]
        value = 0
        while front:  # the way hardly branches: numbers in the order of distance rise along it
            following: list[Cell] = []
            for r, c in front:
                matrix[r][c] = value
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < n and 0 <= x < columns and board[y][x] and (y, x) not in seen:
                        seen.add((y, x))
                        following.append((y, x))
            front = following
            value += 1
        if turned:
            return [[HIGH if cell == HIGH else value - cell for cell in row] for row in matrix]
        return matrix

    return build


def _board(n: int, rng: Random, columns: int) -> Matrix:
    return matrices.chequered(n, LOW, HIGH, columns)


def _lakes_and_a_ridge(n: int, rng: Random, columns: int) -> Matrix:
    """In the upper half noise of the least and the greatest values, in the lower half one long path in between."""
    half = n // 2
    upper = [[rng.choice((LOW, LOW + 1, HIGH - 1, HIGH)) for _ in range(columns)] for _ in range(half)]
    lower = _along(_winding(n - half, columns)[::-1], n - half, columns, range(10**6, 10**6 + (n - half) * columns))
    return upper + lower


def _fork(n: int, rng: Random, columns: int) -> Matrix:
    """Two winding halves from one cell: after small steps one ends early, after a large step the other goes on."""
    left = columns // 2
    matrix = matrices.constant(n, 0, columns)
    short = _along([(n - 1 - r, left - 1 - c) for r, c in _winding(n, left)], n, left, range(1, n * left + 1))
    size = n * (columns - left)
    long = _along(
        [(n - 1 - r, c) for r, c in _winding(n, columns - left)], n, columns - left, range(10**6, 10**6 + size)
    )
    for r in range(n):
        matrix[r] = short[r] + long[r]
    matrix[n // 2][0] = 0
    return matrix


def _two_of_one_length(n: int, rng: Random, columns: int) -> Matrix:
    """Rows that rise by turns to the right and to the left, all of the same values: no path leaves its row for long."""
    return [list(range(columns)) if r % 2 == 0 else list(range(columns - 1, -1, -1)) for r in range(n)]


def _family(name: str, form: Form, catches: str, n: int = P.side_max) -> Family:
    return Family(name, lambda size, rng: (form(size, rng, size),), n=n, catches=catches)


FAMILIES = (
    _family("flat", _flat, "steps between equal values"),
    _family("random", _random, "always the nearest greater neighbour"),
    _family("few values", _few_values, "steps between equal values, keys by value"),
    _family("slope", _slope, "every path walked: no memo"),
    _family("slope, back", _slope_back, "every path walked: no memo"),
    _family("slope to the left", _slope_left, "steps to the right and down only"),
    _family("rough slope", _rough_slope, "every path walked: no memo"),
    _family("row by row", _rows_in_order, "values that are one apart only"),
    _family("mountain", _mountain, "every path walked: no memo"),
    _family("bowl", _bowl, "every path walked: no memo"),
    _family("winding", _rising_way, "lengths in 16 bits, deep recursion, a round over the matrix for each step"),
    _family("winding, back", _falling_way, "sweeps in one direction"),
    _family("winding by columns", _by_columns, "sweeps in one direction"),
    _family("winding by columns, back", _by_columns_back, "sweeps in the other direction"),
    _family("winding, greatest values", _greatest_values, "single precision, sentinels, sums of values"),
    _family("winding, uneven steps", _uneven_steps, "values that are one apart only; counting sort"),
    _family("spiral inwards", _inwards, "a fixed number of sweeps"),
    _family("spiral outwards", _outwards, "a fixed number of sweeps"),
    _family("one equal step", _one_equal_step, "one step between equal values, far from the start"),
    _family("high walls", _walls(HIGH), "the border of a frame taken for a cell"),
    _family("low walls", _walls(LOW), "paths that begin at the least value only"),
    _family("corridors", _corridors(False), "sweeps forward and backward until nothing changes"),
    _family("corridors, back", _corridors(True), "sweeps forward and backward until nothing changes"),
    _family("chess board", _board, "steps over corners"),
    _family("lakes and a ridge", _lakes_and_a_ridge, "from the least value, to the greatest value"),
    _family("fork", _fork, "always the smallest step"),
    _family("equal rows", _two_of_one_length, "equal values in other rows taken for visited ones"),
    Family("wide", lambda n, rng: (_rising_way(7, rng, n),), n=P.side_max, catches="rows and columns mixed up"),
    Family("high", lambda n, rng: (_by_columns(n, rng, 7),), n=P.side_max, catches="rows and columns mixed up"),
    Family(
        "wide, random", lambda n, rng: (_random(n // 2 + 1, rng, n),), n=P.side_max, catches="cells numbered by rows"
    ),
    Family(
        "high, random", lambda n, rng: (_random(n, rng, n // 2 + 1),), n=P.side_max, catches="cells numbered by columns"
    ),
    Family("one row", lambda n, rng: ([list(range(n))],), n=P.side_max, catches="neighbours above and below"),
    Family("one column", lambda n, rng: ([[n - r] for r in range(n)],), n=P.side_max, catches="neighbours beside"),
)


def _scaling(name: str, form: Form) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return (form(sizes["m"], rng, sizes["n"]),)

    return Scaling(name, build, {"m": P.side_max, "n": P.side_max})


SCALINGS = (
    _scaling("flat", _flat),
    _scaling("slope", _slope),
    _scaling("winding", _rising_way),
    _scaling("random", _random),
)
