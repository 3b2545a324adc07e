"""Cases for graphs/swim-in-rising-water: grids whose low ground winds, branches or leads nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, corridors, matrices, parameters

P = parameters(__file__)

Grid = list[list[int]]
Cell = tuple[int, int]
Args = tuple[Grid]


def is_valid(args: Args) -> bool:
    """A square within the parameters that holds every number from 0 on once."""
    (grid,) = args
    n = len(grid)
    return (
        P.n_min <= n <= P.n_max
        and all(len(row) == n for row in grid)
        and sorted(height for row in grid for height in row) == list(range(P.height_min, P.height_min + n * n))
    )


def _rising(cells: Sequence[Cell], n: int) -> Grid:
    """Heights in the order of these cells; the other ones come behind, row by row."""
    order = dict.fromkeys([*cells, *product(range(n), repeat=2)])
    grid = matrices.constant(n, 0)
    for height, (r, c) in enumerate(order, P.height_min):
        grid[r][c] = height
    return grid


def _winding(n: int) -> list[Cell]:
    """A way that goes along every second row and back, and ends in the last cell."""
    side = (n - 1) // 4 * 4 + 1
    way: list[Cell] = []
    for r in range(0, side, 2):
        columns = range(side) if r % 4 == 0 else range(side - 1, -1, -1)
        way += [(r, c) for c in columns]
        if r + 1 < side:
            way.append((r + 1, columns[-1]))
    for at in range(side, n):
        way += [(at - 1, at), (at, at)]
    return way


def _turned(cells: Sequence[Cell]) -> list[Cell]:
    """Rows for columns."""
    return [(c, r) for r, c in cells]


FORMS: tuple[Callable[[int, int, int], int], ...] = (
    lambda n, r, c: 0,
    lambda n, r, c: r + c,
    lambda n, r, c: (r + c) % 2,
    lambda n, r, c: 0 if c % 2 == 0 or r == n - 1 else 1,
    lambda n, r, c: 0 if r in (0, n - 1) or c in (0, n - 1) else 1,
    lambda n, r, c: 2 * n - r - c,
    lambda n, r, c: -abs(r - c),
    lambda n, r, c: 0 if (r, c) in _winding(n) else 1,
    lambda n, r, c: 0 if (c, r) in _winding(n) else 1,
)
OPTIONS = tuple(product(range(1, 7), range(len(FORMS))))
RANKS = {(n, form): {(r, c): FORMS[form](n, r, c) for r, c in product(range(n), repeat=2)} for n, form in OPTIONS}


@st.composite
def _grid(draw: st.DrawFn) -> Args:
    option = draw(st.sampled_from(OPTIONS))
    n, ranks = option[0], RANKS[option]
    data = draw(st.binary(min_size=2 * n * n, max_size=2 * n * n))
    drawn = {at: (data[2 * k], data[2 * k + 1], k) for k, at in enumerate(ranks)}
    return (_rising(sorted(ranks, key=lambda at: (ranks[at] if drawn[at][0] % 16 else 0, drawn[at])), n),)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 6 rows: anything, and low ground that winds, branches, lies at the edge or in the middle."""
    return _grid()


def exhaustive() -> Iterator[Args]:
    """every grid of up to 2 rows, and of 3 rows with the least height in the first cell"""
    for n in (1, 2):
        for heights in permutations(range(n * n)):
            yield (matrices.shaped(heights, n),)
    for heights in permutations(range(1, 9)):
        yield (matrices.shaped((0, *heights), 3),)


Form = Callable[[int, Random], Grid]


def _rows(n: int, rng: Random) -> Grid:
    return matrices.counting(n, P.height_min)


def _columns(n: int, rng: Random) -> Grid:
    return _rising([(r, c) for c in range(n) for r in range(n)], n)


def _slope(n: int, rng: Random) -> Grid:
    return _rising(sorted(product(range(n), repeat=2), key=sum), n)


def _falling(n: int, rng: Random) -> Grid:
    return _rising(sorted(product(range(n), repeat=2), key=sum, reverse=True), n)


def _shuffled_cells(n: int, rng: Random) -> list[Cell]:
    cells = list(product(range(n), repeat=2))
    rng.shuffle(cells)
    return cells


def _random(n: int, rng: Random) -> Grid:
    return _rising(_shuffled_cells(n, rng), n)


def _last_highest(n: int, rng: Random) -> Grid:
    last = (n - 1, n - 1)
    return _rising([at for at in _shuffled_cells(n, rng) if at != last], n)


def _first_highest(n: int, rng: Random) -> Grid:
    return _rising([at for at in _shuffled_cells(n, rng) if at != (0, 0)], n)


def _winding_up(n: int, rng: Random) -> Grid:
    return _rising(_winding(n), n)


def _winding_down(n: int, rng: Random) -> Grid:
    return _rising(_winding(n)[::-1], n)


def _winding_columns(n: int, rng: Random) -> Grid:
    return _rising(_turned(_winding(n)), n)


def _winding_columns_down(n: int, rng: Random) -> Grid:
    return _rising(_turned(_winding(n))[::-1], n)


def _winding_anyhow(n: int, rng: Random) -> Grid:
    """The way winds, its heights come in no order, and the ground beside it is higher, in no order either."""
    way = _winding(n)
    rng.shuffle(way)
    return _rising([*way, *_shuffled_cells(n, rng)], n)


def _corridors(n: int, rng: Random) -> Grid:
    """Low ground along the diagonals, in no order, and all of the other cells higher."""
    low = corridors.rising(n, n, way=True, wall=False)
    cells = [(r, c) for r, c in _shuffled_cells(n, rng) if low[r][c]]
    return _rising([*cells, *_shuffled_cells(n, rng)], n)


def _behind_the_highest(n: int, rng: Random) -> Grid:
    """Only the two cells beside the last one are higher than all others."""
    beside = {(n - 2, n - 1), (n - 1, n - 2)}
    return _rising([*(cell for cell in product(range(n), repeat=2) if cell not in beside), *sorted(beside)], n)


def _board(n: int, rng: Random) -> Grid:
    """Low cells touch at their corners only, and the high ones decide."""
    return _rising(sorted(_shuffled_cells(n, rng), key=lambda at: sum(at) % 2), n)


def _comb(n: int, rng: Random) -> Grid:
    """Low columns that lead nowhere, joined by the last row; the water comes from the right."""
    return _rising([(r, c) for c in range(0, n, 2) for r in range(n)][::-1] + [(n - 1, c) for c in range(n)], n)


def _rim(n: int, rng: Random) -> Grid:
    """The way along the edge is lower than the short cuts through the middle, but for one cell of the first row."""
    edge = [(0, c) for c in range(n)] + [(r, n - 1) for r in range(n)]
    other = [(r, 0) for r in range(n)] + [(n - 1, c) for c in range(n)]
    gap = (0, n // 2)
    inner = [at for at in _shuffled_cells(n, rng) if at != gap]
    return _rising([*(at for at in edge if at != gap), *other, *inner], n)


def _bait(n: int, rng: Random) -> Grid:
    """Each step goes to the lower neighbour at first, into a hollow; the way to the end begins with a higher cell."""
    middle = n // 2
    hollow = sorted(product(range(middle), repeat=2), key=sum, reverse=True)
    return _rising([*hollow, *((r, c) for c in range(n - 1, -1, -1) for r in range(n - 1, -1, -1))], n)


def _family(name: str, form: Form, catches: str) -> Family:
    return Family(name, lambda n, rng: (form(n, rng),), n=P.n_max, catches=catches)


FAMILIES = (
    _family("row by row", _rows, "one look at the whole grid for each time"),
    _family("column by column", _columns, "one look at the whole grid for each time"),
    _family("slope", _slope, "every way through the grid"),
    _family("falling", _falling, "the height of the first cell forgotten"),
    _family("anyhow", _random, "sums of heights"),
    _family("last cell highest", _last_highest, "bounds that leave the greatest time out"),
    _family("behind the highest", _behind_the_highest, "searches that end before all cells were seen"),
    _family("first cell highest", _first_highest, "the height of the first cell forgotten"),
    _family("winding, rising", _winding_up, "steps to the right and down only"),
    _family("winding, falling", _winding_down, "sweeps in one direction"),
    _family("winding in columns, rising", _winding_columns, "steps that never lead up"),
    _family("winding in columns, falling", _winding_columns_down, "sweeps in the other direction"),
    _family("winding, in no order", _winding_anyhow, "sweeps forward and backward"),
    _family("corridors", _corridors, "a fixed number of sweeps"),
    _family("chess board", _board, "steps over corners"),
    _family("comb", _comb, "sets that are joined late"),
    _family("rim", _rim, "the shortest way"),
    _family("bait", _bait, "always the lower neighbour"),
)

# Up to fifty rows no count tells a logarithm from a power.
BEYOND = {"n_max": 200}
