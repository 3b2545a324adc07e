"""Cases for graphs/course-schedule-ii: graphs with and without circles, and the check of any order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from itertools import combinations, permutations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, graphs, parameters

P = parameters(__file__)

Pairs = list[list[int]]
Args = tuple[int, Pairs]


def is_valid(args: Args) -> bool:
    """Sizes within the parameters; entries are distinct pairs of different courses."""
    courses, pairs = args
    return P.courses_min <= courses <= P.courses_max and graphs.valid(courses, pairs, directed=True)


def check(args: Args, got: list[int], expected: list[int]) -> str | None:
    """None if ``got`` is a possible order, or is empty where no order is possible; else what is wrong with it."""
    courses, pairs = args
    if not got:
        return None if not expected else "The list is empty, but there is an order."
    if not expected:
        return "There is no order, as some courses wait for each other in a circle: the list should be empty."
    if len(got) != courses:
        return f"The list has {len(got)} courses instead of {courses}."
    place: dict[int, int] = {}
    for i, course in enumerate(got):
        if not 0 <= course < courses:
            return f"There is no course {course}."
        if course in place:
            return f"Course {course} occurs twice."
        place[course] = i
    for a, b in pairs:
        if place[a] < place[b]:
            return f"Course {a} comes before its prerequisite {b}."
    return None


def strategy() -> st.SearchStrategy[Args]:
    """Up to 10 courses under shuffled numbers: trees, paths, stars, no circle, one circle, anything, in any order."""
    return graphs.strategy(P.courses_min, 10, directed=True)


def exhaustive() -> Iterator[Args]:
    """every set of entries among up to 4 courses, and every set of at most 4 entries among 5"""
    yield from graphs.every(P.courses_min, 4, directed=True)
    yield from graphs.every(5, 5, directed=True, most=4)


def _renamed(n: int, pairs: list[tuple[int, int]], rng: Random) -> Args:
    """The entries "second before first" under shuffled course numbers."""
    return n, graphs.renamed(n, [list(pair) for pair in pairs], rng)


def _chain_last_first(n: int, rng: Random) -> Args:
    """A chain with ten more steps ahead for each course; entries of later courses come first."""
    steps = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144)
    pairs = [(a, a - step) for a in range(n - 1, 0, -1) for step in steps if step <= a]
    return n, [list(pair) for pair in pairs]


def _bare_chain(n: int, rng: Random) -> Args:
    return _renamed(n, [(a, a - 1) for a in range(n - 1, 0, -1)], rng)


def _ladder(n: int, rng: Random) -> Args:
    """Layers of two courses, each of which needs both of the layer before: 2 ** (n / 2) ways lead to the last."""
    pairs = [(a, b) for a in range(2, n) for b in (a - a % 2 - 2, a - a % 2 - 1)]
    return _renamed(n, pairs, rng)


def _every_earlier_course(n: int, rng: Random) -> Args:
    """Each course needs all earlier ones, the most entries that an order allows."""
    return _renamed(n, list(combinations(range(n - 1, -1, -1), 2)), rng)


def _every_pair(n: int, rng: Random) -> Args:
    """All entries there can be: every two courses wait for each other."""
    return n, [list(pair) for pair in permutations(range(n), 2)]


def _circle_at_the_end(n: int, rng: Random) -> Args:
    """A chain whose last two courses wait for each other."""
    return _renamed(n, [*((a, a - 1) for a in range(1, n)), (n - 2, n - 1)], rng)


def _random_entries(n: int, rng: Random) -> Args:
    """Twenty random prerequisites for each course among the earlier ones, in random order."""
    pairs = [(a, b) for a in range(1, n) for b in rng.sample(range(a), min(a, 20))]
    rng.shuffle(pairs)
    return _renamed(n, pairs, rng)


def _half_free(n: int, rng: Random) -> Args:
    """Half of the courses have no entry, the others twenty prerequisites each or as many as there are."""
    pairs = [(a, b) for a in range(1, n // 2) for b in rng.sample(range(a), min(a, 20))]
    return _renamed(n, pairs, rng)


def _chain_from_zero(n: int, rng: Random) -> Args:
    """Course 0 needs 1, which needs 2, and so on: the first course asked for is as deep as can be."""
    return n, [[a, a + 1] for a in range(n - 1)]


def _needs_all(n: int, rng: Random) -> Args:
    """One course needs all others."""
    return n, [[n - 1, b] for b in range(n - 1)]


def _crosswise(n: int, rng: Random) -> Args:
    """A chain listed from the middle outward by turns, twenty more entries a course between them."""
    chain: deque[tuple[int, int]] = deque()
    more = [(a, b) for a in range(2, n) for b in rng.sample(range(a - 1), min(a - 1, 20))]
    for a in range(1, n):
        (chain.append if a % 2 else chain.appendleft)((a, a - 1))
    return _renamed(n, more[::2] + list(chain) + more[1::2], rng)


FAMILIES = (
    Family("chain, last first", _chain_last_first, n=P.courses_max, catches="passes over all entries for each course"),
    Family("bare chain", _bare_chain, n=P.courses_max, catches="deep recursion, and a search for the next free course"),
    Family("ladder", _ladder, n=P.courses_max, catches="depth first without remembering what is finished"),
    Family("every earlier course", _every_earlier_course, n=520, catches="lists of waiting courses that are searched"),
    Family("every pair", _every_pair, n=250, catches="following circles again and again"),
    Family("circle at the end", _circle_at_the_end, n=P.courses_max, catches="a search for a circle from each course"),
    Family("random entries", _random_entries, n=P.courses_max, catches="counting the missing prerequisites anew"),
    Family("half free", _half_free, n=P.courses_max, catches="leaving out courses without entries"),
    Family("chain from zero", _chain_from_zero, n=P.courses_max, catches="recursion limits of 2,000"),
    Family("one needs all", _needs_all, n=P.courses_max, catches="counts of prerequisites in few bits"),
    Family("crosswise", _crosswise, n=P.courses_max, catches="levels by sweeps forward and backward"),
)


def _entries(sizes: Mapping[str, int], rng: Random) -> Args:
    """That many random entries among that many courses; there is an order."""
    edges = sorted(graphs.random(sizes["v"], rng, sizes["e"]))
    return sizes["v"], graphs.renamed(sizes["v"], graphs.listed(edges, "turned", rng), rng)


SCALINGS = (Scaling("random entries", _entries, {"v": P.courses_max, "e": 20 * P.courses_max}),)
