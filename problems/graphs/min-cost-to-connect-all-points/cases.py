"""Cases for graphs/min-cost-to-connect-all-points: lines, lattices, clusters and points at the ends of the range."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations, permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Points = list[list[int]]
Args = tuple[Points]
LOW, HIGH = P.value_min, P.value_max


def is_valid(args: Args) -> bool:
    """Sizes and coordinates within the parameters, two for each point, and no point twice."""
    (points,) = args
    return (
        P.n_min <= len(points) <= P.n_max
        and all(len(point) == 2 for point in points)
        and all(LOW <= value <= HIGH for point in points for value in point)
        and len({(x, y) for x, y in points}) == len(points)
    )


ALPHABETS = (
    (0, 1, 2),
    (0, 1, 2, 3, 5, 8),
    (LOW, 0, HIGH),
    (LOW, LOW + 1, HIGH - 1, HIGH),
    (-7, -1, 0, 4, 100, 1000),
    tuple(range(-50, 50)),
    tuple(range(LOW, HIGH + 1, 7_919)),
)
OPTIONS = tuple(product(ALPHABETS, ("plane", "row", "column", "diagonal")))


@st.composite
def _points(draw: st.DrawFn) -> Args:
    alphabet, form = draw(st.sampled_from(OPTIONS))
    n = draw(st.integers(1, 9))
    data = draw(st.binary(min_size=2 * n, max_size=2 * n))
    values = [alphabet[byte % len(alphabet)] for byte in data]
    xs, ys = values[:n], values[n:]
    if form == "row":
        ys = [ys[0]] * n
    elif form == "column":
        xs = [xs[0]] * n
    elif form == "diagonal":
        ys = [-x for x in xs]
    return ([list(point) for point in dict.fromkeys(zip(xs, ys, strict=True))],)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 9 points anywhere, in a row, in a column or on a diagonal, with coordinates from one set each."""
    return _points()


def exhaustive() -> Iterator[Args]:
    """up to 5 points of a lattice of 2 rows and 3 columns in every order, and every set of points of one with 3 rows
    and 4 columns, in order and backward, and of up to 5 points of one with 4 rows and 4 columns"""
    few = list(product(range(2), range(3)))
    for size in range(1, 6):
        for chosen in permutations(few, size):
            yield ([list(point) for point in chosen],)
    middle = list(product(range(3), range(4)))
    for size in range(1, len(middle) + 1):
        for points in combinations(middle, size):
            yield ([list(point) for point in points],)
            yield ([list(point) for point in reversed(points)],)
    for size in range(2, 6):
        for points in combinations(product((0, 1, 3, 7), repeat=2), size):
            yield ([list(point) for point in points],)


Form = Callable[[int, Random], Points]


def _random(n: int, rng: Random) -> Points:
    found: dict[tuple[int, int], None] = {}
    while len(found) < n:
        found[rng.randint(LOW, HIGH), rng.randint(LOW, HIGH)] = None
    return [list(point) for point in found]


def _line(n: int, rng: Random) -> Points:
    """From one corner of the range to the other: each point is nearer to all that follow than those before it."""
    step = (HIGH - LOW) // max(1, n - 1)
    return [[LOW + i * step, LOW + i * step] for i in range(n)]


def _row(n: int, rng: Random) -> Points:
    return [[i, 0] for i in range(n)]


def _column(n: int, rng: Random) -> Points:
    return [[HIGH, HIGH - 2_000 * i] for i in range(n)]


def _gaps(n: int, rng: Random) -> Points:
    """In a row, each gap larger than the one before."""
    return [[LOW + 2 * i * i, 3] for i in range(n)]


def _shuffled(form: Form) -> Form:
    def build(n: int, rng: Random) -> Points:
        points = form(n, rng)
        rng.shuffle(points)
        return points

    return build


def _lattice(n: int, rng: Random) -> Points:
    """Neighbours are all at the same distance: as many ties as there can be."""
    side = 1
    while side * side < n:
        side += 1
    return [[3 * (i // side), 3 * (i % side)] for i in range(n)]


def _far_point(n: int, rng: Random) -> Points:
    """All but the last in one corner; the last one in the opposite corner, behind nearly all other pairs."""
    side = 1
    while side * side < n:
        side += 1
    return [[LOW + i // side, LOW + i % side] for i in range(n - 1)] + [[HIGH, HIGH]]


def _clusters(n: int, rng: Random) -> Points:
    """Points close together in each of the four corners of the range, by turns."""
    corners = [(LOW, LOW, 1, 1), (HIGH, HIGH, -1, -1), (LOW, HIGH, 1, -1), (HIGH, LOW, -1, 1)]
    points = []
    for i in range(n):
        x, y, dx, dy = corners[i % 4]
        at = i // 4
        points.append([x + dx * (at % 16) * 5, y + dy * (at // 16) * 7])
    return points


def _diamond(n: int, rng: Random) -> Points:
    """All as far from the first one, which lies in the middle."""
    points = [[0, 0]]
    for i in range(n - 1):
        at = (i // 4) * 2_000 % HIGH
        x, y = [(at, HIGH - at), (HIGH - at, -at), (-at, at - HIGH), (at - HIGH, at)][i % 4]
        points.append([x, y])
    return points


def _spiral(n: int, rng: Random) -> Points:
    """A square spiral whose turns are wider apart than its points: the cheapest connections follow it."""
    points = [[0, 0]]
    x = y = 0
    dx, dy, length = 2, 0, 2
    while len(points) < n:
        for _ in range(2):
            for _ in range(length):
                x, y = x + dx, y + dy
                points.append([x, y])
            dx, dy = -dy, dx
        length += 2
    return points[:n]


def _between(n: int, rng: Random) -> Points:
    """Two points close together, with a quarter of all between them by x, by y, by their sum and by their difference,
    and all of these far away.
    """
    half = P.value_max // 2
    points = [[0, 0], [300, 200]]
    for k in range(max(0, n - 2)):
        i = k // 4
        points.append(
            (
                [i % 299 + 1, 2 * half - i // 299],
                [2 * half - i // 199, i % 199 + 1],
                [-half + i + 1, half],
                [-half + i % 80 + 1, -half - i // 80],
            )[k % 4]
        )
    return points[:n]


def _cross(n: int, rng: Random) -> Points:
    """Four arms along the axes, from their far ends inwards."""
    arms = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    points = [[arms[i % 4][0] * (HIGH - i // 4 * 4_000), arms[i % 4][1] * (HIGH - i // 4 * 4_000)] for i in range(n)]
    return points


def _family(name: str, form: Form, catches: str, n: int = P.n_max) -> Family:
    return Family(name, lambda size, rng: (form(size, rng),), n=n, catches=catches)


FAMILIES = (
    _family("line", _line, "a heap that is filled anew with each point"),
    _family("row", _row, "the distance from the first point"),
    _family("row, shuffled", _shuffled(_row), "connections in the order in which the points are given"),
    _family("column", _column, "points sorted by x alone"),
    _family("growing gaps", _gaps, "the nearest point of each, and nothing more"),
    _family("growing gaps, shuffled", _shuffled(_gaps), "a way through all points that goes on to the nearest"),
    _family("anywhere", _random, "sums in a float"),
    _family("anywhere, medium", _random, "a look at all pairs for each new point", n=300),
    _family("lattice", _lattice, "edges kept by their length"),
    _family("lattice, shuffled", _shuffled(_lattice), "ties"),
    _family("one far point", _far_point, "connections that close circles, nearly all of them shorter than the last"),
    _family("clusters", _clusters, "the nearest few of each point only"),
    _family("diamond", _diamond, "a star"),
    _family("spiral", _spiral, "long chains of sets"),
    _family("far points between", _between, "connections to the next few in some order only"),
    _family("cross", _cross, "the order by one coordinate"),
)
