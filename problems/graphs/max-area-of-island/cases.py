"""Cases for graphs/max-area-of-island: maps of all proportions, sparse, dense, winding and chequered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, matrices, parameters

P = parameters(__file__)

Grid = list[list[int]]
Args = tuple[Grid]
SIDES = (P.side_min, P.side_max)
LAND, WATER = P.land, P.water


def is_valid(args: Args) -> bool:
    """A rectangle within the parameters that holds land and water only."""
    return matrices.valid(args[0], SIDES, SIDES) and matrices.made_of(args[0], (WATER, LAND))


def labels(args: Args) -> list[str]:
    """Whether there is nothing but water, or nothing but land."""
    cells = {cell for row in args[0] for cell in row}
    return ["no land"] * (LAND not in cells) + ["no water"] * (WATER not in cells)


def strategy() -> st.SearchStrategy[Args]:
    """Maps of up to 40 cells: square, wide and high; sparse and dense, chequered, combs and winding paths."""
    return st.tuples(matrices.maps(LAND, WATER, cells=40, side_max=24))


def exhaustive() -> Iterator[Args]:
    """every map of up to 12 cells, of all proportions"""
    for grid in matrices.every((WATER, LAND), 12):
        yield (grid,)


Form = Callable[[int, Random, int], Grid]


def _full(n: int, rng: Random, columns: int) -> Grid:
    return matrices.constant(n, LAND, columns)


def _none(n: int, rng: Random, columns: int) -> Grid:
    return matrices.constant(n, WATER, columns)


def _serpentine(n: int, rng: Random, columns: int) -> Grid:
    return matrices.serpentine(n, LAND, WATER, columns)


def _comb(n: int, rng: Random, columns: int) -> Grid:
    return matrices.comb(n, LAND, WATER, columns)


def _comb_open_below(n: int, rng: Random, columns: int) -> Grid:
    """Teeth that hang down from the first row."""
    return matrices.comb(n, LAND, WATER, columns)[::-1]


def _chequered(n: int, rng: Random, columns: int) -> Grid:
    return matrices.chequered(n, LAND, WATER, columns)


def _ragged(n: int, rng: Random, columns: int) -> Grid:
    """Land with probability 0.6, where islands are large and ragged."""
    return matrices.scattered(n, rng, LAND, WATER, 0.6, columns)


def _sparse(n: int, rng: Random, columns: int) -> Grid:
    return matrices.scattered(n, rng, LAND, WATER, 0.35, columns)


def _stripes(n: int, rng: Random, columns: int) -> Grid:
    """Every second row is land, and all of these islands are of the same size."""
    return [[LAND if y % 2 == 0 else WATER] * columns for y in range(n)]


def _upright(n: int, rng: Random, columns: int) -> Grid:
    """Every second column is land."""
    return [[LAND if x % 2 == 0 else WATER for x in range(columns)] for _ in range(n)]


def _stairs(n: int, rng: Random, columns: int) -> Grid:
    """Rows of land, each longer than the one above, with water between: the last island is the largest."""
    return [[LAND if y % 2 == 0 and x <= y else WATER for x in range(columns)] for y in range(n)]


def _stairs_up(n: int, rng: Random, columns: int) -> Grid:
    """The same with the largest island first."""
    return _stairs(n, rng, columns)[::-1]


def _quarters(n: int, rng: Random, columns: int) -> Grid:
    """Four solid islands between a row and a column of water, one of them larger than the others."""
    y, x = n // 3, columns // 3
    return [[WATER if row == y or column == x else LAND for column in range(columns)] for row in range(n)]


def _by_the_corners(n: int, rng: Random, columns: int) -> Grid:
    """Blocks of three by three that touch at their corners only."""
    return [[LAND if (y // 3 + x // 3) % 2 == 0 else WATER for x in range(columns)] for y in range(n)]


def _winding_stairs(n: int, rng: Random, columns: int) -> Grid:
    """Two of three diagonals are land; each of the others is open at one end, by turns: the way is as long as any."""
    grid = [[WATER if (y + x) % 3 == 2 else LAND for x in range(columns)] for y in range(n)]
    for turn, diagonal in enumerate(range(2, n + columns - 1, 3)):
        y = min(diagonal, n - 1) if turn % 2 else max(0, diagonal - columns + 1)
        grid[y][diagonal - y] = LAND
    return grid


def _square(form: Callable[[int, int, int], Grid]) -> Form:
    return lambda n, rng, columns: form(n, LAND, WATER)


def _turned(form: Form) -> Form:
    """Upside down and the wrong way round: what was first is last."""
    return lambda n, rng, columns: [row[::-1] for row in form(n, rng, columns)][::-1]


def _family(name: str, form: Form, catches: str) -> Family:
    return Family(name, lambda n, rng: (form(n, rng, n),), n=P.side_max, catches=catches)


FAMILIES = (
    _family("all land", _full, "every way across an island; cells put into the queue once for each neighbour"),
    _family("all water", _none, "a largest area of no areas"),
    _family("serpentine", _serpentine, "deep recursion"),
    _family("serpentine, turned", _turned(_serpentine), "labels that travel in one direction a pass"),
    _family("spiral", _square(matrices.spiral), "labels that travel in one direction a pass"),
    _family("spiral, turned", _turned(_square(matrices.spiral)), "labels that travel down and to the right only"),
    _family("square wave", _square(matrices.square_wave), "labels that travel in sweeps forward and backward"),
    _family("comb", _comb, "joining islands by relabelling the whole map"),
    _family("comb, open below", _comb_open_below, "a flood that does not come back up"),
    _family("chequered", _chequered, "a fresh map of visited cells for each island"),
    _family("by the corners", _by_the_corners, "islands that are joined at their corners"),
    _family("stripes", _stripes, "areas that are added up over islands"),
    _family("upright", _upright, "rows and columns mixed up"),
    _family("stairs", _stairs, "the first island only"),
    _family("stairs, largest first", _stairs_up, "the last island only"),
    _family("quarters", _quarters, "the number of islands, or all land together"),
    _family("ragged", _ragged, "a flood that searches the whole map for the next cell"),
    _family("sparse", _sparse, "keys of cells that are not unique"),
    _family("rings", _square(matrices.rings), "what an island encloses"),
    _family("branching", _square(matrices.branching), "a queue of fixed length"),
    _family("stairs that wind", _winding_stairs, "a flood that ends after a number of rounds"),
    Family("wide", lambda n, rng: (_ragged(3, rng, n),), n=P.side_max, catches="rows and columns mixed up"),
    Family("high", lambda n, rng: (_ragged(n, rng, 3),), n=P.side_max, catches="rows and columns mixed up"),
    Family("one row", lambda n, rng: (_full(1, rng, n),), n=P.side_max, catches="a height taken for the width"),
    Family("one column", lambda n, rng: (_full(n, rng, 1),), n=P.side_max, catches="a width taken for the height"),
)


def _scaling(name: str, form: Form) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return (form(sizes["m"], rng, sizes["n"]),)

    return Scaling(name, build, {"m": P.side_max, "n": P.side_max})


SCALINGS = (
    _scaling("all land", _full),
    _scaling("comb", _comb),
    _scaling("chequered", _chequered),
    _scaling("serpentine", _serpentine),
)

# Of maps with sides of fifty no count tells a logarithm.
BEYOND = {"side_max": 160}
