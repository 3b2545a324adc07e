"""Cases for arrays/valid-sudoku: boards of nine by nine that are valid, or contradict one rule in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, matrices, parameters

P = parameters(__file__)

Board = list[list[str]]
Args = tuple[Board]

PLACES = [(row, column) for row in range(P.side) for column in range(P.side)]


def is_valid(args: Args) -> bool:
    """Nine rows of nine cells, each a digit or empty."""
    sides = (P.side, P.side)
    return matrices.valid(args[0], sides, sides) and matrices.made_of(args[0], {*P.digits, P.empty})


def _meet(a: tuple[int, int], b: tuple[int, int]) -> tuple[bool, bool, bool]:
    """Do two places share a row, a column, a box?"""
    return a[0] == b[0], a[1] == b[1], (a[0] // P.box, a[1] // P.box) == (b[0] // P.box, b[1] // P.box)


def _solved(rng: Random) -> Board:
    """Any of very many full boards: digits renamed, rows, columns and bands exchanged."""
    names = rng.sample(P.digits, P.side)

    def order() -> list[int]:
        return [P.box * band + i for band in rng.sample(range(P.box), P.box) for i in rng.sample(range(P.box), P.box)]

    rows, columns = order(), order()
    return [[names[(P.box * r + r // P.box + c) % P.side] for c in columns] for r in rows]


def _thinned(board: Board, filled: int, rng: Random, keep: tuple[tuple[int, int], ...] = ()) -> Board:
    """Only so many of the cells, and those to keep."""
    others = [place for place in PLACES if board[place[0]][place[1]] != P.empty and place not in keep]
    for row, column in rng.sample(others, max(0, min(len(others), len(others) + len(keep) - filled))):
        board[row][column] = P.empty
    return board


def _contradiction(kind: tuple[bool, bool, bool], rng: Random) -> tuple[Board, tuple[tuple[int, int], ...]]:
    """A board in which one digit meets itself once: in a row, a column, a box, as ``kind`` says."""
    board = _solved(rng)
    pair = rng.choice([pair for pair in combinations(PLACES, 2) if _meet(*pair) == kind])
    digit = rng.choice(P.digits)
    for row, column in PLACES:
        if board[row][column] == digit and any(any(_meet((row, column), place)) for place in pair):
            board[row][column] = P.empty
    for row, column in pair:
        board[row][column] = digit
    return board, pair


KINDS = {
    "row": (True, False, False),
    "column": (False, True, False),
    "box": (False, False, True),
    "row and box": (True, False, True),
    "column and box": (False, True, True),
}


def _drawn(data: tuple[int, int, str]) -> Args:
    seed, filled, kind = data
    rng = Random(seed)
    if kind == "any":
        board = [[P.empty] * P.side for _ in range(P.side)]
        for row, column in rng.sample(PLACES, filled % 12):
            board[row][column] = rng.choice(P.digits)
        return (board,)
    if kind == "valid":
        return (_thinned(_solved(rng), filled, rng),)
    board, pair = _contradiction(KINDS[kind], rng)
    return (_thinned(board, filled, rng, pair),)


def strategy() -> st.SearchStrategy[Args]:
    """Solved boards, thinned out or not; the same with one contradiction; a few digits anywhere."""
    kinds = st.sampled_from(("any", "any", "valid", "valid", "valid", *KINDS))
    return st.tuples(st.integers(0, 2**32), st.integers(0, P.side**2), kinds).map(_drawn)


def exhaustive() -> Iterator[Args]:
    """every board with up to two cells filled with 1 or 9, and one solved board with every change of one cell"""
    yield ([[P.empty] * P.side for _ in range(P.side)],)
    for count in (1, 2):
        for places in combinations(PLACES, count):
            for digits in (("1", "1"), ("9", "9"), ("1", "9"), ("9", "1"))[: 2 * count]:
                board = [[P.empty] * P.side for _ in range(P.side)]
                for (row, column), digit in zip(places, digits, strict=False):
                    board[row][column] = digit
                yield (board,)
    solved = _solved(Random(81))
    for row, column in PLACES:
        for mark in P.digits + P.empty:
            if mark != solved[row][column]:
                yield (
                    [
                        [*line[:column], mark, *line[column + 1 :]] if r == row else line[:]
                        for r, line in enumerate(solved)
                    ],
                )


def _valid(n: int, rng: Random) -> Board:
    return _thinned(_solved(rng), n, rng)


def _greedy(n: int, rng: Random) -> Board:
    """Digits wherever they contradict nothing, in any order: valid, and as good as never to be solved."""
    board = [[P.empty] * P.side for _ in range(P.side)]
    for place in rng.sample(PLACES, len(PLACES)):
        used = {board[r][c] for r, c in PLACES if any(_meet((r, c), place))}
        free = [digit for digit in P.digits if digit not in used]
        if free and n > 0:
            board[place[0]][place[1]] = rng.choice(free)
            n -= 1
    return board


def _one_digit(n: int, rng: Random) -> Board:
    """One digit wherever it may be, and a few others."""
    board, digit = _solved(rng), rng.choice(P.digits)
    keep = tuple(place for place in PLACES if board[place[0]][place[1]] == digit)
    return _thinned(board, max(len(keep), n // 5), rng, keep)


def _last_cell(n: int, rng: Random) -> Board:
    """The last cell contradicts a row, a column and a box; it is the only one that does."""
    board = _solved(rng)
    board[-1][-1] = board[-2][-2]
    return _thinned(board, n, rng, ((P.side - 1, P.side - 1), (P.side - 2, P.side - 2)))


def _exchanged(n: int, rng: Random) -> Board:
    """Two neighbours of a solved board are exchanged: all counts and sums of the board are as they should be."""
    board, row, column = _solved(rng), rng.randrange(P.side), rng.randrange(P.side - 1)
    line = board[row]
    line[column], line[column + 1] = line[column + 1], line[column]
    return board


def _contradicting(kind: str) -> Callable[[int, Random], Board]:
    def build(n: int, rng: Random) -> Board:
        board, pair = _contradiction(KINDS[kind], rng)
        return _thinned(board, n, rng, pair)

    return build


def _any(n: int, rng: Random) -> Board:
    """Digits without any rule."""
    return _thinned([[rng.choice(P.digits) for _ in range(P.side)] for _ in range(P.side)], n, rng)


def family(name: str, build: Callable[[int, Random], Board], catches: str) -> Family:
    return Family(name, lambda n, rng: (build(max(0, min(n, P.side**2)), rng),), n=P.side**2, catches=catches)


FAMILIES = (
    family("solved", _valid, "returning in the first group"),
    family("valid, full as it gets", _greedy, "asking for a solution"),
    family("one digit", _one_digit, "diagonals"),
    family("last cell", _last_cell, "ending one cell too early"),
    family("exchanged", _exchanged, "sums of rows and boxes"),
    *(family(f"once in a {kind}", _contradicting(kind), "one of the three rules left out") for kind in KINDS),
    family("any", _any, "contradictions that are struck off"),
)
