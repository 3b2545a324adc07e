"""Cases for recursion/word-search: boards of few letters, and words that are walked on them or nearly so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random
from string import ascii_letters

from hypothesis import strategies as st

from judge.author import Family, matrices, parameters, strings

P = parameters(__file__)

Board = list[list[str]]
Args = tuple[Board, str]

SIDES = (P.side_min, P.side_max)
STEPS = ((0, 1), (1, 0), (0, -1), (-1, 0))


def is_valid(args: Args) -> bool:
    """A rectangle within the parameters and a word of so many letters, English letters only."""
    board, word = args
    return (
        matrices.valid(board, SIDES, SIDES)
        and matrices.made_of(board, set(ascii_letters))
        and strings.valid(word, P.word_min, P.word_max, ascii_letters)
    )


def _walked(board: Board, start: int, turns: list[int], *, free: bool) -> str:
    """The letters along a walk that never enters a cell twice, or, if ``free``, along one that may."""
    rows, columns = len(board), len(board[0])
    row, column = divmod(start % (rows * columns), columns)
    used, word = {(row, column)}, board[row][column]
    for turn in turns:
        for i in range(4):
            down, right = STEPS[(turn + i) % 4]
            at = (row + down, column + right)
            if 0 <= at[0] < rows and 0 <= at[1] < columns and (free or at not in used):
                row, column = at
                used.add(at)
                word += board[row][column]
                break
        else:
            break
    return word[: P.word_max]


SHAPES = st.sampled_from(matrices.proportions(16, P.side_min, P.side_max))
LETTERS = st.sampled_from(("a", "ab", "ab", "abc", "abcd", "aA", "aAzZ", ascii_letters))
TURNS = st.lists(st.integers(0, 3), max_size=9)
KINDS = st.sampled_from(("walked", "walked", "changed", "free", "free", "longer", "any"))


@st.composite
def _boards(draw: st.DrawFn) -> Args:
    rows, columns = draw(SHAPES)
    letters = draw(LETTERS)
    data = draw(st.binary(min_size=rows * columns + 3, max_size=rows * columns + 3))
    board = matrices.shaped([letters[code % len(letters)] for code in data[: rows * columns]], columns)
    kind, turns = draw(KINDS), draw(TURNS)
    if kind == "any":
        return board, "".join(letters[(turn + data[-1]) % len(letters)] for turn in [*turns, 0])
    word = _walked(board, data[-2], turns, free=kind == "free")
    if kind == "changed":
        at = data[-1] % len(word)
        word = word[:at] + letters[data[-3] % len(letters)] + word[at + 1 :]
    elif kind == "longer":
        word += letters[data[-3] % len(letters)]
    return board, word


def strategy() -> st.SearchStrategy[Args]:
    """Boards of up to 16 cells and few letters; words along a walk, the same with a slip, and along walks over used
    cells."""
    return _boards()


def exhaustive() -> Iterator[Args]:
    """every board of up to 4 cells with every word of up to 5 letters, of 5 and 6 cells with every word of 3 and 6
    letters, all from a and b"""
    for board in matrices.every("ab", 4):
        for word in strings.every("ab", P.word_min, 5):
            yield board, word
    for board in matrices.every("ab", 6, cells_min=5):
        for size in (3, 6):
            for letters in product("ab", repeat=size):
                yield board, "".join(letters)


def _board(n: int) -> Board:
    """About n cells, all of them a, as square as it goes."""
    side = max(P.side_min, min(P.side_max, round(n**0.5)))
    return [["a"] * side for _ in range(side)]


def _dead_end(n: int, rng: Random) -> Args:
    """All cells but the last letter; one letter less than the longest word, so that it is a second and not five."""
    board = _board(n)
    return board, "a" * min(P.word_max - 2, len(board) ** 2) + "b"


def _dead_beginning(n: int, rng: Random) -> Args:
    """The first letter is not there."""
    return _board(n), "b" + "a" * (P.word_max - 1)


def _dead_middle(n: int, rng: Random) -> Args:
    """The last letter of the first half is in a corner, the word goes on from there into nothing."""
    board = _board(n)
    board[0][0] = "b"
    return board, "a" * 6 + "b" + "a" * 5 + "c"


def _too_few(n: int, rng: Random) -> Args:
    """The word needs the letter b twice, and it is in a corner once."""
    board = _board(n)
    board[-1][-1] = "b"
    return board, "a" * (P.word_max - 4) + "bb"


def _chess_board(n: int, rng: Random) -> Args:
    """Two letters by turns; the word has one of them twice in the end."""
    side = len(_board(n))
    board = [["ab"[(row + column) % 2] for column in range(side)] for row in range(side)]
    return board, ("ab" * P.word_max)[: P.word_max - 3] + "b"


def _apart(n: int, rng: Random) -> Args:
    """Enough of all letters, but the two that end the word stand in opposite corners."""
    board = _board(n)
    board[0][0] = board[-1][-1] = "b"
    return board, "a" * 10 + "bb"


def _random(n: int, rng: Random) -> Args:
    """A random board, and a word along a walk on it."""
    side = len(_board(n))
    board = [[rng.choice(ascii_letters) for _ in range(side)] for _ in range(side)]
    return board, _walked(board, rng.randrange(side * side), [rng.randrange(4) for _ in range(14)], free=False)


def _snake(n: int, rng: Random) -> Args:
    """A board of one letter, and a word that is there at every start."""
    board = _board(n)
    return board, "a" * min(P.word_max, len(board) ** 2)


def _late(n: int, rng: Random) -> Args:
    """The last letter is in the far corner, which an odd number of steps never reaches from the first cell: a long
    search in vain, and then a way from the next one."""
    board = _board(n)
    board[-1][-1] = "b"
    length = min(P.word_max, len(board) ** 2)
    return board, "a" * (length - length % 2 - 1) + "b"


CELLS = P.side_max**2

FAMILIES = (
    Family("one letter, another in the end", _dead_end, n=CELLS, catches="walks over cells in use"),
    Family("another letter in front", _dead_beginning, n=CELLS, catches="letters that are compared in the end"),
    Family("one letter, another in the middle", _dead_middle, n=CELLS, catches="walks over cells in use"),
    Family("too few of a letter", _too_few, n=CELLS, catches="walks over cells in use"),
    Family("chess board", _chess_board, n=CELLS, catches="walks over cells in use"),
    Family("two letters apart", _apart, n=CELLS, catches="walks over cells in use"),
    Family("random board", _random, n=CELLS, catches="letters that are compared in the end"),
    Family("one letter, found late", _late, n=CELLS, catches="giving up after so many steps"),
    Family("one letter", _snake, n=CELLS, catches="looking for all ways instead of one"),
)


def sizes(args: Args) -> dict[str, int]:
    board, word = args
    k = len(word)
    return {"c": len(board) * len(board[0]), "w": 1 if k == 1 else 4 * 3 ** (k - 2)}
