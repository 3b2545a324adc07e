"""Cases for graphs/number-of-islands: maps of all proportions, sparse, dense, winding and chequered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters

P = parameters(__file__)

Grid = list[list[str]]
Args = tuple[Grid]


def is_valid(args: Args) -> bool:
    """A rectangle within the parameters that holds land and water only."""
    (grid,) = args
    return (
        P.side_min <= len(grid) <= P.side_max
        and P.side_min <= len(grid[0]) <= P.side_max
        and all(len(row) == len(grid[0]) for row in grid)
        and all(cell in (P.land, P.water) for row in grid for cell in row)
    )


def _row(bits: int, width: int) -> list[str]:
    return [P.land if bits >> i & 1 else P.water for i in range(width)]


SIDES = sorted(
    ((height, width) for height in range(1, 13) for width in range(1, 13) if height * width <= 36),
    key=lambda sides: sides[0] * sides[1],
)
OPTIONS = tuple(product(SIDES, ("as drawn", "sparse", "dense", "chequered", "comb")))


@st.composite
def _map(draw: st.DrawFn) -> Args:
    (height, width), kind = draw(st.sampled_from(OPTIONS))
    data = draw(st.binary(min_size=4 * height, max_size=4 * height))
    drawn = [data[i] | data[i + 1] << 8 for i in range(0, len(data), 2)]
    rows, more = drawn[:height], drawn[height:]
    if kind == "sparse":
        rows = [a & b for a, b in zip(rows, more, strict=True)]
    elif kind == "dense":
        rows = [a | b for a, b in zip(rows, more, strict=True)]
    elif kind == "chequered":
        # The colours of a chessboard, with one row replaced by what was drawn.
        at = more[0] % height
        rows = [rows[y] if y == at else 0x5555 << y % 2 for y in range(height)]
    elif kind == "comb":
        # Teeth that only some row joins.
        rows = [0x5555] * (height - 1) + [rows[-1] | 0x5555]
    return ([_row(bits, width) for bits in rows],)


def strategy() -> st.SearchStrategy[Args]:
    """Maps of up to 36 cells: square, wide and high; sparse and dense, chequered, and combs joined at one end."""
    return _map()


def exhaustive() -> Iterator[Args]:
    """every map of up to 12 cells, of all proportions"""
    for cells in range(P.side_min**2, 13):
        for height in range(1, cells + 1):
            if cells % height == 0:
                width = cells // height
                for flat in product((P.water, P.land), repeat=cells):
                    yield ([list(flat[at : at + width]) for at in range(0, cells, width)],)


def _all_land(n: int, rng: Random) -> Args:
    return ([[P.land] * n for _ in range(n)],)


def _serpentine(n: int, rng: Random) -> Args:
    """Every second row is land; single cells join these rows at alternating ends."""
    grid = [[P.land] * n if y % 2 == 0 else [P.water] * n for y in range(n)]
    for y in range(1, n, 2):
        grid[y][-1 if y % 4 == 1 else 0] = P.land
    return (grid,)


def _spiral(n: int, rng: Random) -> Args:
    """One path of land that winds inwards from a corner with one cell of water between its turns."""
    grid = [[P.water] * n for _ in range(n)]
    y, x, dy, dx = 0, 0, 0, 1
    grid[0][0] = P.land

    def blocked(y: int, x: int) -> bool:
        return not (0 <= y < n and 0 <= x < n) or grid[y][x] == P.land

    while True:
        if blocked(y + dy, x + dx) or (
            0 <= y + 2 * dy < n and 0 <= x + 2 * dx < n and grid[y + 2 * dy][x + 2 * dx] == P.land
        ):
            dy, dx = dx, -dy
            ahead = (y + 2 * dy, x + 2 * dx)
            if blocked(y + dy, x + dx) or (0 <= ahead[0] < n and 0 <= ahead[1] < n and blocked(*ahead)):
                return (grid,)
        y, x = y + dy, x + dx
        grid[y][x] = P.land


def _chequered(n: int, rng: Random) -> Args:
    return ([[P.land if (x + y) % 2 == 0 else P.water for x in range(n)] for y in range(n)],)


def _scattered(n: int, rng: Random) -> Args:
    """Land with probability 0.6, where islands are large and ragged."""
    return ([[P.land if rng.random() < 0.6 else P.water for _ in range(n)] for _ in range(n)],)


def _comb(n: int, rng: Random) -> Args:
    """Every second column is land; the last row joins them."""
    teeth = [P.land if x % 2 == 0 else P.water for x in range(n)]
    return ([list(teeth) for _ in range(n - 1)] + [[P.land] * n],)


def _wide(n: int, rng: Random) -> Args:
    """Seven rows of n cells."""
    return ([[P.land if rng.random() < 0.5 else P.water for _ in range(n)] for _ in range(7)],)


def _square_wave(n: int, rng: Random) -> Args:
    """One path of square waves, three rows each, joined at alternating ends: a turn every second cell."""
    grid = [[P.water] * n for _ in range(n)]
    for at, top in enumerate(range(0, n - 2, 4)):
        for x in range(n):
            for y in {0: (0, 1, 2), 1: (0,), 2: (0, 1, 2), 3: (2,)}[x % 4]:
                grid[top + y][x] = P.land
        if top + 6 < n:
            for y in (2, 3, 4):
                grid[top + y][n - 1 if at % 2 == 0 else 0] = P.land
    return (grid,)


def _branching(n: int, rng: Random) -> Args:
    """A tree of 4,096 leaves (at n = 300), all as far from its root, and a way down to the root from the first row."""
    grid = [[P.water] * n for _ in range(n)]
    arm = 1 << max(1, n // 4).bit_length() - 1
    if 4 * arm > n:
        arm //= 2
    middle = (n - 1) // 2
    centres = [(middle, middle)]
    for y in range(middle):
        grid[y][middle] = P.land
    while arm >= 2:
        for y, x in centres:
            for step in range(-arm, arm + 1):
                grid[y][x + step] = grid[y + step][x - arm] = grid[y + step][x + arm] = P.land
        centres = [(y + dy, x + dx) for y, x in centres for dy in (-arm, arm) for dx in (-arm, arm)]
        arm //= 2
    return (grid,)


FAMILIES = (
    Family("all land, medium", _all_land, n=100, catches="a list of visited cells that is searched"),
    Family("serpentine, medium", _serpentine, n=100, catches="passing labels to neighbours until nothing changes"),
    Family("wide", _wide, n=P.side_max, catches="rows and columns mixed up"),
    Family("all land", _all_land, n=P.side_max, catches="cells put into the queue once for each neighbour"),
    Family("serpentine", _serpentine, n=P.side_max, catches="deep recursion"),
    Family("spiral", _spiral, n=P.side_max, catches="labels that travel in one direction a pass"),
    Family("comb", _comb, n=P.side_max, catches="joining islands by relabelling the whole map"),
    Family("chequered", _chequered, n=P.side_max, catches="a fresh map of visited cells for each island"),
    Family("scattered", _scattered, n=P.side_max, catches="a flood that searches the whole map for the next cell"),
    Family("square wave", _square_wave, n=P.side_max, catches="labels that travel in sweeps forward and backward"),
    Family("branching", _branching, n=P.side_max, catches="a queue of fixed length"),
)


def _rectangle(sizes: Mapping[str, int], rng: Random) -> Args:
    return ([[P.land] * sizes["n"] for _ in range(sizes["m"])],)


def _stripes(sizes: Mapping[str, int], rng: Random) -> Args:
    """Every second column is land; the last row joins them."""
    teeth = [P.land if x % 2 == 0 else P.water for x in range(sizes["n"])]
    return ([list(teeth) for _ in range(sizes["m"] - 1)] + [[P.land] * sizes["n"]],)


def _chequers(sizes: Mapping[str, int], rng: Random) -> Args:
    """As many islands as there can be."""
    return ([[P.land if (x + y) % 2 == 0 else P.water for x in range(sizes["n"])] for y in range(sizes["m"])],)


def _winding(sizes: Mapping[str, int], rng: Random) -> Args:
    """One path along every second row, from end to end."""
    grid = [[P.land if y % 2 == 0 else P.water] * sizes["n"] for y in range(sizes["m"])]
    for y in range(1, sizes["m"], 2):
        grid[y][sizes["n"] - 1 if y % 4 == 1 else 0] = P.land
    return (grid,)


SCALINGS = (
    Scaling("all land", _rectangle, {"m": P.side_max, "n": P.side_max}),
    Scaling("comb", _stripes, {"m": P.side_max, "n": P.side_max}),
    Scaling("chequered", _chequers, {"m": P.side_max, "n": P.side_max}),
    Scaling("serpentine", _winding, {"m": P.side_max, "n": P.side_max}),
)
