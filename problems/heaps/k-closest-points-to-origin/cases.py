"""Cases for heaps/k-closest-points-to-origin: points near and far, equal distances on either side of a gap."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, matrices, parameters, values

P = parameters(__file__)
LOW, HIGH = P.coordinate_min, P.coordinate_max

Points = list[list[int]]
Args = tuple[Points, int]


def _squares(points: Points) -> list[int]:
    return sorted(x * x + y * y for x, y in points)


def possible(points: Points) -> list[int]:
    """The k for which the answer is the only one: where the sorted distances rise, and the number of points."""
    squares = _squares(points)
    return [k for k in range(P.k_min, len(squares) + 1) if k == len(squares) or squares[k - 1] < squares[k]]


def is_valid(args: Args) -> bool:
    """Points within the parameters, and one answer only."""
    points, k = args
    return (
        matrices.valid(points, (P.n_min, P.n_max), (2, 2))
        and matrices.within(points, LOW, HIGH)
        and P.k_min <= k
        and k in possible(points)
    )


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 points with coordinates of one alphabet each, and any k that has one answer."""

    def pick(drawn: tuple[list[int], list[int], int]) -> Args:
        xs, ys, at = drawn
        points = [list(point) for point in zip(xs, ys, strict=False)]
        ks = possible(points)
        return points, ks[at % len(ks)]

    line = arrays.strategy(LOW, HIGH, P.n_min, 30)
    return st.tuples(line, line, st.integers(0, 29)).map(pick)


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 4 of the points (0, 0) (1, 0) (0, -1) (-1, 1) (0, 2) (-2, -1), and every k with one answer"""
    for word in values.words(((0, 0), (1, 0), (0, -1), (-1, 1), (0, 2), (-2, -1)), P.n_min, 4):
        points = [list(point) for point in word]
        for k in possible(points):
            yield points, k


def _near(points: Points, k: int) -> Args:
    """These points, and the possible k that is nearest to this one."""
    return points, min(possible(points), key=lambda other: abs(other - k))


def _any(n: int, rng: Random) -> Points:
    return [[rng.randint(LOW, HIGH), rng.randint(LOW, HIGH)] for _ in range(n)]


def _nearest_first(n: int, rng: Random) -> Points:
    return sorted(_any(n, rng), key=lambda p: p[0] ** 2 + p[1] ** 2)


def _farthest_first(n: int, rng: Random) -> Points:
    return _nearest_first(n, rng)[::-1]


def _organ_pipes(n: int, rng: Random) -> Points:
    """Nearer and nearer, and then farther and farther."""
    points = _nearest_first(n, rng)
    return points[::2][::-1] + points[1::2]


def _few(n: int, rng: Random) -> Points:
    """A dozen different points, each over and over."""
    return [list(point) for point in rng.choices(_any(12, rng), k=n)]


def _mirrored(n: int, rng: Random) -> Points:
    """Up to eight points at each distance."""
    points = []
    for x, y in _any(n, rng):
        a, b = abs(x) % 40 + 1, abs(y) % 40 + 1
        points.append([a if rng.random() < 0.5 else -a, b if rng.random() < 0.5 else -b])
    return points


def _on_axes(n: int, rng: Random) -> Points:
    """Points on the axes and on the diagonals, where other ways to measure put them in another order."""
    points = []
    for i in range(n):
        a = rng.randint(LOW, HIGH)
        points.append(([a, 0], [0, a], [a * 3 // 4, a * 3 // 4], [a * 2 // 3, -a * 2 // 3])[i % 4])
    return points


def _mixed(n: int, rng: Random) -> Points:
    columns = (arrays.mixed(n, rng, LOW, HIGH), arrays.residues(n, rng, LOW, HIGH))
    return [list(point) for point in zip(*columns, strict=True)]


def _ends(n: int, rng: Random) -> Points:
    columns = (arrays.limits(n, rng, LOW, HIGH), arrays.limits(n, rng, LOW, HIGH))
    return [list(point) for point in zip(*columns, strict=True)]


def _one_point(n: int, rng: Random) -> Args:
    """The same point everywhere: all of them are asked for."""
    return [_any(1, rng)[0][:] for _ in range(n)], n


def _equal_but_one(n: int, rng: Random) -> Args:
    """One distance everywhere, and a single point that is nearer."""
    points = [[rng.choice((3, -3)) * 2_000, rng.choice((4, -4)) * 2_000] for _ in range(n)]
    points[rng.randrange(n)] = [5_999, 8_000]
    return points, 1


def _hair(n: int, rng: Random) -> Args:
    """Far away and close together; the answer ends where the squared distance rises by as little as it can."""
    points = [[rng.choice((1, -1)) * rng.randint(9_900, HIGH), rng.randint(9_900, HIGH)] for _ in range(n)]
    squares = _squares(points)
    rises = [(squares[k] - squares[k - 1], abs(k - n // 2), k) for k in range(1, n) if squares[k] > squares[k - 1]]
    return points, min(rises, default=(0, 0, n))[2]


def family(name: str, form: Callable[[int, Random], Points], catches: str, share: float = 0.5) -> Family:
    return Family(name, lambda n, rng: _near(form(n, rng), round(share * n)), n=P.n_max, catches=catches)


FAMILIES = (
    family("any", _any, "comparing every two points"),
    family("nearest first", _nearest_first, "a pivot that is the first or the last point"),
    family("farthest first", _farthest_first, "a heap that is given up and filled again"),
    family("organ pipes", _organ_pipes, "a pivot in the middle"),
    family("few points", _few, "a partition that puts equal distances to one side"),
    family("mirrored", _mirrored, "a table with one point for each distance"),
    family("axes and diagonals", _on_axes, "other ways to measure distance", 0.3),
    family("mixed", _mixed, "coordinates that are added before they are squared", 0.7),
    family("ends", _ends, "squares in too few bits", 0.25),
    family("nearly all", _any, "looking for the nearest k times", 0.95),
    Family("one point", _one_point, n=P.n_max, catches="a partition that puts equal distances to one side"),
    Family("equal but one", _equal_but_one, n=P.n_max, catches="the same, where the one comes last"),
    Family("by a hair", _hair, n=P.n_max, catches="distances in single precision"),
)
