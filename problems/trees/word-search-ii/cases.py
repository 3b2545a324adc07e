"""Cases for trees/word-search-ii: boards of few and of many letters, words that are there, and that nearly are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, matrices, parameters, strings

P = parameters(__file__)
LOWER = strings.LOWER

Board = list[list[str]]
Args = tuple[Board, list[str]]


def is_valid(args: Args) -> bool:
    """A rectangle of letters, and different words, all within the parameters."""
    board, words = args
    sides = (P.side_min, P.side_max)
    return (
        matrices.valid(board, sides, sides)
        and matrices.made_of(board, tuple(LOWER))
        and P.words_min <= len(words) <= P.words_max
        and all(strings.valid(word, P.length_min, P.length_max, LOWER) for word in words)
        and len(set(words)) == len(words)
    )


def sizes(args: Args) -> dict[str, int]:
    """Cells, and letters of all words."""
    board, words = args
    return {"c": len(board) * len(board[0]), "w": sum(map(len, words))}


def _walk(board: Board, start: int, turns: Iterable[int], again: bool = False) -> str:
    """The letters of a walk that takes one of the free neighbours at each turn, or any with ``again``."""
    rows, columns = len(board), len(board[0])
    cell = divmod(start % (rows * columns), columns)
    been = {cell}
    letters = [board[cell[0]][cell[1]]]
    for turn in turns:
        y, x = cell
        near = [(y - 1, x), (y, x + 1), (y + 1, x), (y, x - 1)]
        near = [(v, u) for v, u in near if 0 <= v < rows and 0 <= u < columns and (again or (v, u) not in been)]
        if not near:
            break
        cell = near[turn % len(near)]
        been.add(cell)
        letters.append(board[cell[0]][cell[1]])
    return "".join(letters)


SHAPES = tuple(product(matrices.proportions(16, P.side_min, P.side_max), ("a", "ab", "ab", "abc", "abcdefgh", LOWER)))
WORD_BYTES = 3 + P.length_max


@st.composite
def _boards(draw: st.DrawFn) -> Args:
    (rows, columns), letters = draw(st.sampled_from(SHAPES))
    data = draw(st.binary(min_size=rows * columns, max_size=rows * columns))
    board = matrices.shaped([letters[code % len(letters)] for code in data], columns)
    many = draw(st.integers(1, 6))
    data = draw(st.binary(min_size=many * WORD_BYTES, max_size=many * WORD_BYTES))
    words: list[str] = []
    for at in range(0, len(data), WORD_BYTES):
        kind, start, size, *turns = data[at : at + WORD_BYTES]
        word = _walk(board, start, turns[: size % P.length_max], again=kind % 4 == 1)
        if kind % 4 == 2:  # another letter at the end
            word = word[:-1] + letters[turns[-1] % len(letters)]
        elif kind % 4 == 3:
            word = word[::-1]
        words += (word, word[: 1 + kind % len(word)]) if kind % 8 == 0 else (word,)
    return board, list(dict.fromkeys(words))


def strategy() -> st.SearchStrategy[Args]:
    """Boards of up to 16 cells; words that are walks on them, come to a cell twice, end otherwise, or are backwards."""
    return _boards()


def exhaustive() -> Iterator[Args]:
    """every board of up to 4 cells of a and b with every word of up to 4 of these letters, and any two of up to 3;
    boards of 2 by 3 and 3 by 3 with all words of up to 4 letters"""
    words = list(strings.every("ab", 1, 4))
    boards = list(matrices.every("ab", 4))
    asked = [[word] for word in words]
    asked += [list(pair) for pair in permutations(strings.every("ab", 1, 3), 2)]
    found = [(board, some) for board in boards for some in asked]
    found.sort(key=lambda args: sum(map(len, args[0])) + sum(map(len, args[1])))
    for board, some in found:
        yield [list(row) for row in board], list(some)
    for rows, columns in ((2, 3), (3, 2), (3, 3)):
        for cells in product("ab", repeat=rows * columns):
            yield matrices.shaped(cells, columns), list(words)


# Large inputs: `n` is the number of words.


def _board(rng: Random, letters: str, rows: int = P.side_max, columns: int = P.side_max) -> Board:
    return [rng.choices(letters, k=columns) for _ in range(rows)]


def _words(n: int, rng: Random, drawn: Iterator[str]) -> list[str]:
    """``n`` different ones of those drawn, filled up with random ones if five times as many draws are not enough."""
    words = dict.fromkeys(islice(drawn, n))
    for word in islice(drawn, 4 * n):
        if len(words) == n:
            break
        words[word] = None
    while len(words) < n:
        words[strings.random(rng.randint(5, P.length_max), rng, LOWER)] = None
    found = list(words)
    rng.shuffle(found)
    return found


def _tails(n: int, rng: Random, beginning: str) -> list[str]:
    """``n`` words that begin like ``beginning``, or one letter later in it, and end with three letters of their own."""
    tails = ["".join(tail) for tail in product(LOWER, repeat=3) if not set(tail) <= set(beginning)]
    rng.shuffle(tails)
    return [one + tail for one in (beginning, beginning[:-1]) for tail in tails][:n]


def _one_letter(n: int, rng: Random) -> Args:
    """A board of one letter, and words that begin with it four times and more, and are not there."""
    return matrices.constant(P.side_max, "a"), _tails(n, rng, "aaaaa")


def _chequered(n: int, rng: Random) -> Args:
    """Two letters by turns, and words that go to and fro between them for long."""
    board = [["ab"[(y + x) % 2] for x in range(P.side_max)] for y in range(P.side_max)]
    return board, _tails(n, rng, "ababa")


def _random_words(n: int, rng: Random) -> Args:
    """The most words of the greatest length, of which hardly one is there."""
    return _board(rng, LOWER), _words(n, rng, (strings.random(P.length_max, rng, LOWER) for _ in iter(int, 1)))


def _walks(board: Board, rng: Random, kind: str) -> Iterator[str]:
    """Words that are there; ``"last"``: half of them with another last letter, ``"again"``: cells come up again."""
    while True:
        turns = [rng.randrange(12) for _ in range(rng.randint(0, P.length_max - 1))]
        word = _walk(board, rng.randrange(144), turns, again=kind == "again")
        yield word[:-1] + rng.choice(LOWER) if kind == "last" and rng.random() < 0.5 else word


def _on_the_board(n: int, rng: Random) -> Args:
    board = _board(rng, "abcdef")
    return board, _words(n, rng, _walks(board, rng, ""))


def _nearly(n: int, rng: Random) -> Args:
    board = _board(rng, LOWER[:20])
    return board, _words(n, rng, _walks(board, rng, "last"))


def _to_and_fro(n: int, rng: Random) -> Args:
    """Walks that come to cells twice; with so many letters there is mostly no other way to write them."""
    board = _board(rng, LOWER)
    return board, _words(n, rng, _walks(board, rng, "again"))


def _strip(n: int, rng: Random) -> Args:
    """A single row or column."""
    rows, columns = rng.choice(((1, P.side_max), (P.side_max, 1)))
    board = _board(rng, "abcd", rows, columns)
    return board, _words(n, rng, _walks(board, rng, "last"))


def _beginnings(n: int, rng: Random) -> Args:
    """One letter but for one cell: words that are beginnings of others, each to be found in very many ways."""
    board = matrices.constant(5, "a")
    board[rng.randrange(5)][rng.randrange(5)] = "b"
    words = ["a" * size for size in range(1, P.length_max + 1)]
    words += ["a" * i + letter + "a" * j for letter in "bc" for i in range(P.length_max) for j in range(10 - i)]
    return board, words[:n]


def _two_letters(n: int, rng: Random) -> Args:
    """All words of up to seven letters over two letters, which cover the board."""
    words = list(strings.every("ab", 1, 7))
    rng.shuffle(words)
    return _board(rng, "ab"), words[:n]


FAMILIES = (
    Family("one letter", _one_letter, n=P.words_max, catches="searching the board for each word alone"),
    Family("chequered", _chequered, n=8_000, catches="a list of the words that still fit, at every step"),
    Family("random words", _random_words, n=P.words_max, catches="too little room for the letters of all words"),
    Family("on the board", _on_the_board, n=4_000, catches="words that are found again and again"),
    Family("nearly", _nearly, n=4_000, catches="ways that are given up too late"),
    Family("to and fro", _to_and_fro, n=4_000, catches="cells used twice"),
    Family("strip", _strip, n=1_000, catches="rows and columns exchanged; neighbours over the edge"),
    Family("beginnings", _beginnings, n=120, catches="words that hide the longer ones behind them"),
    Family("two letters", _two_letters, n=254, catches="a search that ends with the first word found"),
)


def _first_letters(sizes: Mapping[str, int], rng: Random) -> Args:
    """Every word begins with two letters: the board has the first one everywhere, the second one nowhere."""
    cells, letters = sizes["c"], sizes["w"]
    columns = next((side for side in range(P.side_max, 0, -1) if cells % side == 0 and side * side <= cells), 1)
    many = letters // 5
    if cells // columns > P.side_max or many < 1:
        raise ValueError("no board or no words of these sizes")
    tails: Sequence[tuple[str, ...]] = list(islice(product(LOWER, repeat=3), many))
    return [["a"] * columns for _ in range(cells // columns)], ["ab" + "".join(tail) for tail in tails]


SCALINGS = (Scaling("first letters", _first_letters, {"c": 128, "w": 40_960}),)
