"""Cases for graphs/rotting-oranges: boxes that are full, winding or ragged, with all oranges reached or all but one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, matrices, parameters

P = parameters(__file__)

Grid = list[list[int]]
Args = tuple[Grid]
SIDES = (P.side_min, P.side_max)
EMPTY, FRESH, ROTTEN = P.empty, P.fresh, P.rotten


def is_valid(args: Args) -> bool:
    """A rectangle within the parameters that holds the three numbers only."""
    return matrices.valid(args[0], SIDES, SIDES) and matrices.made_of(args[0], (EMPTY, FRESH, ROTTEN))


def labels(args: Args) -> list[str]:
    """Whether nothing is fresh, or nothing rotten."""
    cells = {cell for row in args[0] for cell in row}
    return ["nothing fresh"] * (FRESH not in cells) + ["nothing rotten"] * (ROTTEN not in cells)


def _spoiled(grid: Grid, at: list[int]) -> Args:
    """The same box, in which these oranges are rotten."""
    oranges = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == FRESH]
    for index in at[: len(oranges)]:
        r, c = oranges[index % len(oranges)]
        grid[r][c] = ROTTEN
    return (grid,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 36 cells of all proportions: anything, and ragged, chequered or winding boxes with up to three rotten."""
    anything = st.tuples(matrices.strategy(EMPTY, ROTTEN, cells=36, side_max=P.side_max))
    maps = matrices.maps(FRESH, EMPTY, cells=36, side_max=P.side_max)
    return st.one_of(anything, st.builds(_spoiled, maps, st.lists(st.integers(0, 35), max_size=3)))


def exhaustive() -> Iterator[Args]:
    """every box of up to 7 cells, and of 3 rows and 3 columns"""
    for grid in matrices.every((EMPTY, FRESH, ROTTEN), 7):
        yield (grid,)
    for grid in matrices.every((EMPTY, FRESH, ROTTEN), 9, square=True, cells_min=9):
        yield (grid,)


Form = Callable[[int, Random, int], Grid]


def _last(grid: Grid) -> list[tuple[int, int]]:
    """The oranges in the order in which they turn."""
    order = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == ROTTEN]
    seen = set(order)
    for r, c in order:
        for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == FRESH and (y, x) not in seen:
                seen.add((y, x))
                order.append((y, x))
    return order


def _cut(grid: Grid) -> Grid:
    """What lies beside the last orange to turn is taken out: that one stays fresh, and all others turn as before."""
    y, x = _last(grid)[-1]
    if grid[y][x] == FRESH:
        for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            if 0 <= r < len(grid) and 0 <= c < len(grid[0]):
                grid[r][c] = EMPTY
    return grid


def _with(grid: Grid, r: int, c: int) -> Grid:
    """One rotten orange, at this place."""
    grid[r][c] = ROTTEN
    return grid


def _full(n: int, rng: Random, columns: int) -> Grid:
    return _with(matrices.constant(n, FRESH, columns), 0, 0)


def _full_from_behind(n: int, rng: Random, columns: int) -> Grid:
    return _with(matrices.constant(n, FRESH, columns), n - 1, columns - 1)


def _serpentine(n: int, rng: Random, columns: int) -> Grid:
    return _with(matrices.serpentine(n, FRESH, EMPTY, columns), 0, 0)


def _serpentine_from_behind(n: int, rng: Random, columns: int) -> Grid:
    grid = matrices.serpentine(n, FRESH, EMPTY, columns)
    r, c = _last(_with([row[:] for row in grid], 0, 0))[-1]
    return _with(grid, r, c)


def _both_ends(n: int, rng: Random, columns: int) -> Grid:
    grid = _serpentine(n, rng, columns)
    r, c = _last(grid)[-1]
    return _with(grid, r, c)


def _comb(n: int, rng: Random, columns: int) -> Grid:
    return _with(matrices.comb(n, FRESH, EMPTY, columns), 0, 0)


def _ragged(n: int, rng: Random, columns: int) -> Grid:
    """Most places taken; the one rotten orange lies anywhere, and what it does not reach is taken out."""
    grid = _with(matrices.scattered(n, rng, FRESH, EMPTY, 0.7, columns), rng.randrange(n), rng.randrange(columns))
    reached = set(_last(grid))
    return [[cell if (r, c) in reached else EMPTY for c, cell in enumerate(row)] for r, row in enumerate(grid)]


def _some(n: int, rng: Random, columns: int) -> Grid:
    return [[rng.choice((EMPTY, FRESH, FRESH, FRESH, FRESH, ROTTEN)) for _ in range(columns)] for _ in range(n)]


def _one_fresh(n: int, rng: Random, columns: int) -> Grid:
    """Rotten everywhere but in the first place."""
    grid = matrices.constant(n, ROTTEN, columns)
    grid[0][0] = FRESH
    return grid


def _square(form: Callable[[int, int, int], Grid]) -> Form:
    return lambda n, rng, columns: _with(form(n, FRESH, EMPTY), 0, 0)


def _only(value: int) -> Form:
    return lambda n, rng, columns: matrices.constant(n, value, columns)


def _family(name: str, form: Form, catches: str) -> Family:
    return Family(name, lambda n, rng: (form(n, rng, n),), n=P.side_max, catches=catches)


def _short_by_one(name: str, form: Form, catches: str) -> Family:
    return Family(f"{name}, one cut off", lambda n, rng: (_cut(form(n, rng, n)),), n=P.side_max, catches=catches)


FAMILIES = (
    _family("full", _full, "every way through the box"),
    _short_by_one("full", _full, "a loop that ends only when nothing is fresh"),
    _family("full, from behind", _full_from_behind, "depth first, with the times that are found first"),
    _family("serpentine", _serpentine, "looking at the whole box every minute"),
    _short_by_one("serpentine", _serpentine, "an answer by the longest way alone"),
    _family("serpentine, from behind", _serpentine_from_behind, "sweeps in one direction"),
    _family("serpentine, both ends", _both_ends, "the first rotten orange only"),
    _family("spiral", _square(matrices.spiral), "sweeps in two directions"),
    _short_by_one("spiral", _square(matrices.spiral), "an answer by the longest way alone"),
    _family("square wave", _square(matrices.square_wave), "sweeps forward and backward"),
    _family("comb", _comb, "columns that are reached late"),
    _family("ragged", _ragged, "oranges marked when they are taken from the queue"),
    _short_by_one("ragged", _ragged, "oranges that are counted twice"),
    _family("some rotten", _some, "one search for each rotten orange"),
    _family("one fresh", _one_fresh, "a queue of fixed length"),
    _family("nothing but fresh", _only(FRESH), "a search that has no beginning"),
    _family("nothing but rotten", _only(ROTTEN), "a queue that counts its last round"),
    _family("nothing", _only(EMPTY), "a queue that is empty from the beginning"),
    Family("wide", lambda n, rng: (_ragged(3, rng, n),), n=P.side_max, catches="rows and columns mixed up"),
    Family("high", lambda n, rng: (_ragged(n, rng, 3),), n=P.side_max, catches="rows and columns mixed up"),
)


def _scaling(name: str, form: Form) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return (form(sizes["m"], rng, sizes["n"]),)

    return Scaling(name, build, {"m": P.side_max, "n": P.side_max})


SCALINGS = (
    _scaling("full", _full),
    _scaling("serpentine", _serpentine),
    _scaling("some rotten", _some),
)

# A hundred cells do not tell a look at the whole box every minute from a queue; with larger sides it comes no further.
BEYOND = {"side_max": 40}
