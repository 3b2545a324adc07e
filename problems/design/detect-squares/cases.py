"""Cases for design/detect-squares: points that make many squares, nearly squares, and none at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations_with_replacement, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.operations import Args, Call, Design

P = parameters(__file__)
LOW, HIGH = P.coordinate_min, P.coordinate_max
MIDDLE = HIGH // 2

Point = tuple[int, int]


def _point(point: list[int]) -> bool:
    return len(point) == 2 and all(LOW <= coordinate <= HIGH for coordinate in point)


DESIGN = Design(__file__, {"point": _point})


def is_valid(args: Args) -> bool:
    """Known calls with points in range."""
    return DESIGN.valid(args, P.calls_max)


def labels(args: Args) -> list[str]:
    """Whether a point was added twice, or asked for where there is one."""
    added = [tuple(values[0]) for name, values in zip(*args, strict=True) if name == "add"]
    asked = {tuple(values[0]) for name, values in zip(*args, strict=True) if name == "count"}
    return ["duplicates"] * (len(set(added)) < len(added)) + ["occupied"] * bool(asked & set(added))


def _calls(added: Iterable[Point], asked: Iterable[Point]) -> list[Call]:
    return [*(("add", list(point)) for point in added), *(("count", list(point)) for point in asked)]


# ---- small cases

SIDES = (
    (0, 1),
    (0, 1),
    (0, 1, 2),
    (0, 1, 2, 3),
    (0, 2, 3, 5),
    (0, 1, 2, 4),
    (0, 10),
    (0, 10, 110),
    (0, 1, 998, 999),
    (0, 500),
    (0, 255, 256),
)
ENDS = ((0, 1000), (0, 1, 999, 1000), (0, 500, 1000), (1, 11, 111), (0, 1, 2, 1000))
STARTS = (0, 1, 7, 100, 500, HIGH - 999)


@st.composite
def _sequences(draw: st.DrawFn) -> Args:
    """Points of a small grid, whose columns and rows are at the same distances; two in three are added."""
    if draw(st.booleans()):
        sides = draw(st.sampled_from(SIDES))
        xs, ys = (
            [start + d for d in sides if start + d <= HIGH] for start in draw(st.tuples(*2 * [st.sampled_from(STARTS)]))
        )
    else:
        xs = ys = list(draw(st.sampled_from(ENDS)))
    asked_of = draw(st.sampled_from((2, 3, 3, 6)))
    calls: list[Call] = []
    for code in draw(st.binary(max_size=24)):
        cell = code % (len(xs) * len(ys))
        x, y = xs[cell // len(ys)], ys[cell % len(ys)]
        calls.append(("count" if code // 16 % asked_of == 0 else "add", [x, y]))
    return DESIGN.args([], calls)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 24 calls with points of a grid of at most 4 times 4."""
    return _sequences()


def exhaustive() -> Iterator[Args]:
    """every sequence of up to 4 calls with the corners of a square; up to 5 points of 3 times 3, asked for all nine"""
    corners = list(product((0, 1), repeat=2))
    choice = [*_calls(corners, ()), *_calls((), corners)]
    yield from DESIGN.every([], choice, 4)
    cells = list(product(range(3), repeat=2))
    for size in range(6):
        for points in combinations_with_replacement(cells, size):
            yield DESIGN.args([], _calls(points, cells))


# ---- large cases


def _asked_often(n: int, rng: Random, added: list[Point], asked: list[Point]) -> Args:
    """The points in any order, then questions until there are n calls."""
    rng.shuffle(added)
    return DESIGN.args([], _calls(added[:n], rng.choices(asked, k=max(0, n - len(added)))))


ENOUGH = 24  # calls, where a program that makes a table of a million places in each case has to show how it grows


def _column(n: int, rng: Random) -> Args:
    """Three calls in eight fill a column, one in eight adds what lies beside it; questions about all of the column."""
    if n < ENOUGH:
        raise ValueError("a table of the whole plane would be made for each of these sizes, and its growth not be seen")
    size = 3 * n // 8
    x = rng.randint(LOW, HIGH)
    column = [(x, y) for y in range(size)]
    near = (max(LOW, x - 1), min(HIGH, x + 1))
    others = [(rng.choice((*near, rng.randint(LOW, HIGH))), y) for _, y in column[: size // 3]]
    return _asked_often(n, rng, column + others, column)


def _row(n: int, rng: Random) -> Args:
    """The same with a row: each column has few points, and who goes by rows has long ways."""
    args = _column(n, rng)
    return args[0], [[values[0][::-1]] if values else [] for values in args[1]]


def _cross(n: int, rng: Random) -> Args:
    """A row and a column, and questions about where they meet, where there is no square; and one square at the end."""
    size = max(1, n // 3)
    column = [(LOW, y) for y in range(1, size + 1)]
    row = [(x, LOW) for x in range(1, size + 1)]
    last: list[Point] = [(size, size)]
    return _asked_often(n, rng, column + row + last, [(LOW, LOW)])


def _growing_squares(n: int, rng: Random) -> Args:
    """Squares of every size that share a corner, which is asked for; and their diagonal, asked for as well."""
    size = max(1, n // 6)
    corners = [(k, k) for k in range(1, size + 1)]
    added = [point for k, _ in corners for point in ((k, 0), (0, k), (k, k))]
    return _asked_often(n, rng, added, [(0, 0), (0, 0), *corners])


def _four_directions(n: int, rng: Random) -> Args:
    """Squares around the middle, to all four sides; at some of them a point is missing."""
    size = max(1, n // 16)
    added: list[Point] = []
    for k in range(1, size + 1):
        for right, up in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
            x, y = MIDDLE + right * k, MIDDLE + up * k
            three = [(x, MIDDLE), (MIDDLE, y), (x, y)]
            added += rng.sample(three, 2) if rng.random() < 0.3 else three
    return _asked_often(n, rng, added[: n - 1], [(MIDDLE, MIDDLE)])


def _diagonal(n: int, rng: Random) -> Args:
    """Points of a diagonal, and a few beside it; questions about the diagonal."""
    size = max(1, n // 3)
    diagonal = [(k, k) for k in range(size)]
    beside = [(k, min(HIGH, max(LOW, k + rng.choice((-2, -1, 1, 2))))) for k in range(size)]
    return _asked_often(n, rng, diagonal + beside, diagonal)


def _block(n: int, rng: Random) -> Args:
    """A full block: each question finds squares of every size."""
    side = max(1, int((n // 2) ** 0.5))
    x, y = rng.randint(LOW, HIGH - side), rng.randint(LOW, HIGH - side)
    cells = [(x + i, y + j) for i in range(side) for j in range(side)]
    return _asked_often(n, rng, cells, cells)


def _rectangles(n: int, rng: Random) -> Args:
    """Two full rows whose distance is longer than they are, and questions there: not one square."""
    size = max(1, min(MIDDLE - 1, n // 4))
    x = rng.randint(LOW, MIDDLE)
    cells = [(x + i, y) for y in (LOW, HIGH - LOW) for i in range(size)]
    return _asked_often(n, rng, cells, cells)


def _three_heaps(n: int, rng: Random) -> Args:
    """The same three points again and again: the greatest answer that there can be."""
    added: list[Point] = [((0, HIGH), (HIGH, 0), (HIGH, HIGH))[i % 3] for i in range(max(0, n - 2))]
    return _asked_often(n, rng, added, [(0, 0)])


def _one_heap(n: int, rng: Random) -> Args:
    """One point as often as can be, and its two partners once."""
    added: list[Point] = [(0, HIGH), (HIGH, 0), *[(HIGH, HIGH)] * max(0, n - 3)]
    return _asked_often(n, rng, added, [(0, 0)])


def _sparse(n: int, rng: Random) -> Args:
    """Points anywhere: hardly one column has two."""
    points = [(rng.randint(LOW, HIGH), rng.randint(LOW, HIGH)) for _ in range(max(1, n // 2))]
    return _asked_often(n, rng, list(points), points)


def _by_turns(n: int, rng: Random) -> Args:
    """Points of a few columns and rows with many duplicates, and a question behind each."""
    lines = [0, 1, 2, 4, 8, 9, 100, 200, 300, 999, HIGH]
    calls: list[Call] = []
    while len(calls) < n:
        calls.append(("add", [rng.choice(lines), rng.choice(lines)]))
        calls.append(("count", [rng.choice(lines), rng.choice(lines)]))
    return DESIGN.args([], calls[:n])


def _one_missing(n: int, rng: Random) -> Args:
    """The corners of very many squares, of which nearly each lacks one; each is asked for its fourth corner."""
    calls: list[Call] = []
    while len(calls) < n:
        side = rng.randint(1, HIGH)
        x, y = rng.randint(LOW, HIGH - side), rng.randint(LOW, HIGH - side)
        corners = [(x, y), (x, y + side), (x + side, y), (x + side, y + side)]
        rng.shuffle(corners)
        calls += _calls(corners[: rng.choice((2, 3))], corners[3:])
    return DESIGN.args([], calls[:n])


def _family(name: str, build: Callable[[int, Random], Args], catches: str, n: int = P.calls_max) -> Family:
    return Family(name, build, n=n, catches=catches)


# In a longer column tables of texts, to which each look-up adds what is missing, would be too slow.
SOME = 1_200


FAMILIES = (
    _family("column", _column, "all pairs of points in each question", n=SOME),
    _family("row", _row, "all pairs of points in each question", n=SOME),
    _family("cross", _cross, "every point of the row with every point of the column"),
    _family("growing squares", _growing_squares, "the first square found is the only one"),
    _family("four directions", _four_directions, "squares to one side only"),
    _family("diagonal", _diagonal, "a diagonal point without its two other corners"),
    _family("block", _block, "all choices of three points"),
    _family("rectangles", _rectangles, "rectangles taken for squares"),
    _family("three heaps", _three_heaps, "counts in few bits, and points that are held once for each time"),
    _family("one heap", _one_heap, "how often a point is there in few bits"),
    _family("sparse", _sparse, "work for each point, also those that lie nowhere near"),
    _family("by turns", _by_turns, "answers or lists that are kept from question to question"),
    _family("one missing", _one_missing, "squares with three corners"),
)
