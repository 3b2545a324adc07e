"""Cases for graphs/surrounded-regions: regions that are full, winding or ragged, closed or open at a single cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, corridors, matrices, parameters

P = parameters(__file__)

Board = list[list[str]]
Args = tuple[Board]
SIDES = (P.side_min, P.side_max)
OPEN, TAKEN = P.open, P.taken


def is_valid(args: Args) -> bool:
    """A rectangle within the parameters that holds the two letters only."""
    return matrices.valid(args[0], SIDES, SIDES) and matrices.made_of(args[0], (OPEN, TAKEN))


def _framed(inner: Board) -> Board:
    """This board within a frame of taken cells."""
    edge = [TAKEN] * (len(inner[0]) + 2)
    return [edge, *([TAKEN, *row, TAKEN] for row in inner), edge[:]]


def _frame(rows: int, columns: int) -> list[tuple[int, int]]:
    """The cells at the edge, without the corners."""
    sides = [(r, c) for r in range(1, rows - 1) for c in (0, columns - 1)]
    return sides + [(r, c) for c in range(1, columns - 1) for r in (0, rows - 1)]


def _drawn(inner: Board, gaps: list[int]) -> Args:
    """A frame around this board, with an open cell at these places of it."""
    board = _framed(inner)
    places = _frame(len(board), len(board[0]))
    for gap in gaps:
        r, c = places[gap % len(places)]
        board[r][c] = OPEN
    return (board,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 36 cells of all proportions, and such boards within a frame that has up to two gaps."""
    anything = st.tuples(matrices.maps(OPEN, TAKEN))
    inner = matrices.maps(OPEN, TAKEN, cells=25)
    return st.one_of(anything, st.builds(_drawn, inner, st.lists(st.integers(0, 255), max_size=2)))


def exhaustive() -> Iterator[Args]:
    """every board of up to 12 cells, and of 5 rows and 5 columns with at most one open cell in the frame"""
    for board in matrices.every((TAKEN, OPEN), 12):
        yield (board,)
    for inner in matrices.every((TAKEN, OPEN), 9, square=True, cells_min=9):
        yield (_framed(inner),)
        for gap in range(len(_frame(5, 5))):
            yield _drawn(inner, [gap])


Form = Callable[[int, Random, int], Board]


def _full(n: int, rng: Random, columns: int) -> Board:
    return matrices.constant(n, OPEN, columns)


def _serpentine(n: int, rng: Random, columns: int) -> Board:
    return matrices.serpentine(n, OPEN, TAKEN, columns)


def _comb(n: int, rng: Random, columns: int) -> Board:
    return matrices.comb(n, OPEN, TAKEN, columns)


def _corridors(n: int, rng: Random, columns: int) -> Board:
    return corridors.rising(n, columns, OPEN, TAKEN)


def _chequered(n: int, rng: Random, columns: int) -> Board:
    return matrices.chequered(n, OPEN, TAKEN, columns)


def _scattered(n: int, rng: Random, columns: int) -> Board:
    return matrices.scattered(n, rng, OPEN, TAKEN, columns=columns)


def _square(form: Callable[[int, str, str], Board]) -> Form:
    return lambda n, rng, columns: form(n, OPEN, TAKEN)


def _closed(form: Form) -> Form:
    """The form within a frame of taken cells, which is as large as was asked for."""

    def build(n: int, rng: Random, columns: int) -> Board:
        if n < 3 or columns < 3:
            return matrices.constant(n, OPEN, columns)
        return _framed(form(n - 2, rng, columns - 2))

    return build


def _opened(form: Form, last: bool) -> Form:
    """The form within a frame that has one gap: beside its first or its last open cell, in the order of rows."""

    def build(n: int, rng: Random, columns: int) -> Board:
        board = _closed(form)(n, rng, columns)
        cells = [(r, c) for r in range(1, n - 1) for c in range(1, columns - 1) if board[r][c] == OPEN]
        if not cells:
            return board
        r, c = cells[-1] if last else cells[0]
        while 0 < r < n - 1:
            r += 1 if last else -1
            board[r][c] = OPEN
        return board

    return build


def _family(name: str, form: Form, catches: str, n: int = P.side_max) -> Family:
    return Family(name, lambda size, rng: (form(size, rng, size),), n=n, catches=catches)


FAMILIES = (
    _family("all open", _full, "recursion that is as deep as there are cells"),
    _family("all taken", lambda n, rng, columns: matrices.constant(n, TAKEN, columns), "an edge without a region"),
    _family("full, closed", _closed(_full), "a search from each cell for the edge"),
    _family("full, open at the end", _opened(_full, last=True), "one cell that saves all others"),
    _family("serpentine, closed", _closed(_serpentine), "regions that are kept in lists and searched"),
    _family("serpentine, open at the end", _opened(_serpentine, last=True), "passes forward until nothing changes"),
    _family("serpentine, open at the beginning", _opened(_serpentine, last=False), "passes backward"),
    _family("corridors, closed", _closed(_corridors), "searches that end after half of the cells"),
    _family("corridors, open at the end", _opened(_corridors, last=True), "a fixed number of passes"),
    _family("corridors, open at the beginning", _opened(_corridors, last=False), "a fixed number of passes"),
    _family("branching, open", _opened(_square(matrices.branching), last=False), "a queue of fixed length"),
    _family("spiral", _square(matrices.spiral), "passes in all directions"),
    _family("spiral, closed", _closed(_square(matrices.spiral)), "a frame that is mistaken for a part of the region"),
    _family("square wave", _square(matrices.square_wave), "a turn at every second cell"),
    _family("square wave, closed", _closed(_square(matrices.square_wave)), "deep recursion"),
    _family("comb, open at the end", _opened(_comb, last=True), "columns that are joined late"),
    _family("chequered", _chequered, "a fresh table of marks for each region"),
    _family("rings", _closed(_square(matrices.rings)), "regions within regions"),
    _family("ragged", _scattered, "most of the board hangs on the edge"),
    _family("ragged, closed", _closed(_scattered), "nothing hangs on the edge"),
    _family("ragged, one gap", _opened(_scattered, last=False), "one region among many that stays"),
    Family("wide", lambda n, rng: (_opened(_scattered, last=True)(9, rng, n),), n=P.side_max, catches="sides mixed up"),
    Family("high", lambda n, rng: (_opened(_scattered, last=True)(n, rng, 9),), n=P.side_max, catches="sides mixed up"),
)


def _scaling(name: str, form: Form) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return (form(sizes["m"], rng, sizes["n"]),)

    return Scaling(name, build, {"m": P.side_max, "n": P.side_max})


SCALINGS = (
    _scaling("all open", _full),
    _scaling("full, closed", _closed(_full)),
    _scaling("serpentine", _opened(_serpentine, last=True)),
    _scaling("chequered", _chequered),
)
