"""Cases for graphs/course-schedule: graphs with circles near, far and of one course, and without."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, graphs, parameters

P = parameters(__file__)

Pairs = list[list[int]]
Args = tuple[int, Pairs]


def is_valid(args: Args) -> bool:
    """Sizes within the parameters; entries are distinct pairs of courses, which may be the same course twice."""
    courses, pairs = args
    return (
        P.courses_min <= courses <= P.courses_max
        and len(pairs) <= P.entries_max
        and graphs.valid(courses, pairs, directed=True, loops=True)
    )


@st.composite
def _looped(draw: st.DrawFn) -> Args:
    """One course more that needs itself, somewhere among the entries."""
    courses, pairs = draw(graphs.strategy(P.courses_min, 9, directed=True))
    course, at = draw(st.integers(0, courses - 1)), draw(st.integers(0, len(pairs)))
    return courses, [*pairs[:at], [course, course], *pairs[at:]]


def strategy() -> st.SearchStrategy[Args]:
    """Up to 10 courses under shuffled numbers: trees, paths, stars, no circle, one circle, anything; one in seven
    with a course that needs itself."""
    plain = graphs.strategy(P.courses_min, 10, directed=True)
    return st.integers(0, 6).flatmap(lambda kind: plain if kind else _looped())


def exhaustive() -> Iterator[Args]:
    """every set of entries among up to 3 courses; among 4, without a course that needs itself, or of at most 3; of at
    most 4 among 5 different courses"""
    yield from graphs.every(P.courses_min, 3, directed=True, loops=True)
    yield from graphs.every(4, 4, directed=True)
    for courses, pairs in graphs.every(4, 4, directed=True, loops=True, most=3):
        if any(a == b for a, b in pairs):
            yield courses, pairs
    yield from graphs.every(5, 5, directed=True, most=4)


Builder = Callable[[int, Random], Pairs]


def _family(name: str, form: Builder, catches: str, *, order: str = "as built", n: int = P.courses_max) -> Family:
    """Entries whose later course comes first, under shuffled numbers."""

    def build(size: int, rng: Random) -> Args:
        pairs = graphs.listed(form(size, rng), order, rng)
        return size, graphs.renamed(size, graphs.listed(pairs, "turned", rng), rng)

    return Family(name, build, n=n, catches=catches)


def _plain(form: Callable[[int], Pairs]) -> Builder:
    return lambda n, rng: form(n)


def _steps(n: int) -> Pairs:
    """A chain with a second entry for each course, two steps ahead."""
    return [[a - step, a] for a in range(n - 1, 0, -1) for step in (1, 2) if step <= a]


def _every_pair(n: int) -> Pairs:
    """All entries there can be, each course with itself among them."""
    return [list(pair) for pair in product(range(n), repeat=2)]


def _loop_at_the_end(n: int) -> Pairs:
    return [*graphs.path(n), [n - 1, n - 1]]


def _ladder_with_circle(n: int) -> Pairs:
    return [*graphs.layered(n), [n - 1, n - 3]]


def _half_free(n: int, rng: Random) -> Pairs:
    return graphs.few_before(n // 2, rng, 4)


def _forward(n: int, rng: Random) -> Args:
    """Course 0 needs 1, which needs 2, and so on: the first one asked for is as deep as can be."""
    return n, graphs.path(n)


def _backward(n: int, rng: Random) -> Args:
    """The last course needs the one before it, and so on, listed from the end."""
    return n, graphs.listed(graphs.listed(graphs.path(n), "turned", rng), "reversed", rng)


def _loop_at_the_last(n: int, rng: Random) -> Args:
    """The same numbers in natural order, where the last course needs itself."""
    return n, [*graphs.path(n), [n - 1, n - 1]]


FAMILIES = (
    _family("two steps", _plain(_steps), "passes over all entries for each course"),
    _family("bare chain", _plain(graphs.path), "deep recursion", order="reversed"),
    _family("crosswise chain", _plain(graphs.path), "sweeps forward and backward", order="crosswise"),
    _family("ladder", _plain(graphs.layered), "depth first that forgets what is finished"),
    _family("ladder with a circle", _plain(_ladder_with_circle), "the same, where the answer is false"),
    _family("every earlier course", _plain(graphs.complete), "lists that are searched", n=100),
    _family("every pair", _plain(_every_pair), "circles followed again and again", n=70),
    _family("one large circle", _plain(graphs.cycle), "courses left over that are counted wrongly"),
    _family("circle at the end", _plain(graphs.closed_late), "a search for a circle from each course"),
    _family("loop at the end", _plain(_loop_at_the_end), "circles of two courses at least"),
    _family("random entries", lambda n, rng: graphs.few_before(n, rng, 2), "counting anew", order="shuffled"),
    _family("half free", _half_free, "leaving out courses without entries", order="shuffled"),
    _family("one needs all", lambda n, rng: [[a, n - 1] for a in range(n - 1)], "counts in few bits"),
    _family("all need one", _plain(graphs.star), "a queue of fixed length"),
    Family("from zero on", _forward, n=P.courses_max, catches="recursion limits of 2,000"),
    Family("from the last on", _backward, n=P.courses_max, catches="one pass in the order of numbers"),
    Family("the last needs itself", _loop_at_the_last, n=P.courses_max, catches="a loop below a long path"),
)


def _entries(sizes: Mapping[str, int], rng: Random) -> Args:
    """That many random entries among that many courses; there is an order."""
    edges = sorted(graphs.random(sizes["v"], rng, sizes["e"]))
    return sizes["v"], graphs.renamed(sizes["v"], graphs.listed(edges, "turned", rng), rng)


SCALINGS = (Scaling("random entries", _entries, {"v": P.courses_max, "e": P.entries_max}),)
