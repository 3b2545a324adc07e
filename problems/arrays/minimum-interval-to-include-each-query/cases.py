"""Cases for arrays/minimum-interval-to-include-each-query: queries at ends, in gaps and in many intervals at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, arrays, intervals, parameters, values

P = parameters(__file__)

Intervals = list[list[int]]
Args = tuple[Intervals, list[int]]

LOW, HIGH = P.point_min, P.point_max


def is_valid(args: Args) -> bool:
    """Numbers of intervals and queries, and all points, within the parameters."""
    given, queries = args
    return intervals.valid(given, P.n_min, P.n_max, LOW, HIGH) and arrays.valid(queries, P.q_min, P.q_max, LOW, HIGH)


def labels(args: Args) -> list[str]:
    """Whether queries repeat or are out of order, and whether there is an interval of one number."""
    given, queries = args
    return (
        ["queries-repeat"] * (len(set(queries)) < len(queries))
        + ["queries-in-no-order"] * (queries != sorted(queries))
        + ["one-number"] * any(a == b for a, b in given)
    )


@st.composite
def _at_the_ends(draw: st.DrawFn) -> Args:
    """Queries at the ends of the intervals, next to them and between, and a few anywhere."""
    given = draw(intervals.strategy(LOW, HIGH, P.n_min, 9))
    points = sorted({point + step for pair in given for point in pair for step in (-1, 0, 1)})
    near = st.sampled_from([point for point in points if LOW <= point <= HIGH])
    inner = st.integers(max(LOW, points[0] - 2), min(HIGH, points[-1] + 2))
    queries = draw(st.lists(st.one_of(near, near, near, inner), min_size=P.q_min, max_size=10))
    return given, queries


def strategy() -> st.SearchStrategy[Args]:
    """Up to 9 intervals, chains, nested and short ones among them, with queries about their ends."""
    return _at_the_ends()


def exhaustive() -> Iterator[Args]:
    """every list of 1 or 2 intervals within 1 to 5 with every 1 or 2 queries, and of 3 intervals with five queries"""
    shifted = [[[a + 1, b + 1] for a, b in found] for found in intervals.every(4, P.n_min, 3)]
    words = [list(word) for word in values.words(range(1, 6), P.q_min, 2)]
    for given in shifted:
        for queries in words if len(given) < 3 else [[3, 1, 5, 4, 2]]:
            yield [list(pair) for pair in given], list(queries)


def _queries(given: Intervals, n: int, rng: Random) -> list[int]:
    """Ends of intervals, points next to them, points within and points anywhere."""
    found = []
    for i in range(n):
        left, right = given[rng.randrange(len(given))]
        form = i % 8
        if form < 4:
            point = (left, right, left - 1, right + 1)[form]
        elif form < 7:
            point = rng.randint(left, right)
        else:
            point = rng.randint(LOW, HIGH)
        found.append(min(HIGH, max(LOW, point)))
    rng.shuffle(found)
    return found


def _shuffled(given: Intervals, rng: Random) -> Intervals:
    rng.shuffle(given)
    return given


def _nested(n: int, rng: Random) -> Intervals:
    """Each within the one before, so that all have begun in the middle, and end one by one."""
    step = (HIGH - LOW) // (2 * n + 2)
    return _shuffled([[LOW + k * step, HIGH - k * step] for k in range(n)], rng)


def _staircase(n: int, rng: Random) -> Intervals:
    """Each begins and ends a step behind the one before and is a bit longer: the smallest is always the next to end."""
    length, step = (HIGH - LOW) // 4, (HIGH - LOW) // (2 * n + 2)
    return _shuffled([[LOW + k * step, LOW + k * step + length + k] for k in range(n)], rng)


def _falling(n: int, rng: Random) -> Intervals:
    """Each begins a step behind the one before and is a bit shorter: the latest is always the smallest."""
    length, step = (HIGH - LOW) // 4, (HIGH - LOW) // (2 * n + 2)
    return _shuffled([[LOW + k * step, LOW + k * step + length - k] for k in range(n)], rng)


def _apart(n: int, rng: Random) -> Intervals:
    """No two overlap or touch."""
    return _shuffled(intervals.apart(n, rng, LOW, HIGH), rng)


def _random(n: int, rng: Random) -> Intervals:
    return intervals.random(n, rng, LOW, HIGH)


def _short(n: int, rng: Random) -> Intervals:
    """At most four numbers long, in a range so narrow that many overlap."""
    return intervals.short(n, rng, LOW, min(HIGH, 2 * n + 50))


def _all_equal(n: int, rng: Random) -> Intervals:
    return intervals.all_equal(n, rng, LOW, HIGH)


def _points(n: int, rng: Random) -> Intervals:
    """Single numbers, every second one, and below them all a few long ones."""
    found = [[LOW + 2 * k, LOW + 2 * k] for k in range(n - 1)]
    return _shuffled([*found, [LOW, LOW + n]], rng)


def _later_is_larger(n: int, rng: Random) -> Intervals:
    """Pairs: a short one, and one that begins within it, ends behind it and is much longer."""
    step = max(40, (HIGH - LOW) // (n + 2))
    found = []
    for k in range(-(-n // 2)):
        at = LOW + k * step
        found += [[at, at + 20], [at + 10, min(HIGH, at + 3 * step)]]
    return _shuffled(found[:n], rng)


def _over_at_once(n: int, rng: Random) -> Intervals:
    """Half of them begin and end near the start, smaller than the others, which go on to the end of the range."""
    half = n // 2
    shorts = [[LOW + k % 1_000, 2_000 + k] for k in range(half)]
    longs = [[LOW + k, HIGH - 2 * k] for k in range(n - half)]
    return _shuffled(shorts + longs, rng)


def _alike_in_bits(n: int, rng: Random) -> Intervals:
    """Sizes that are one more than a multiple of 65,536."""
    lefts = (rng.randint(LOW, HIGH // 2) for _ in range(n))
    return [[left, left + 65_536 * (k % 70)] for k, left in enumerate(lefts)]


Form = Callable[[int, Random], Intervals]
Order = Callable[[list[int], Random], list[int]]


def _as_asked(queries: list[int], rng: Random) -> list[int]:
    return queries


def _ascending(queries: list[int], rng: Random) -> list[int]:
    return sorted(queries)


def _descending(queries: list[int], rng: Random) -> list[int]:
    return sorted(queries, reverse=True)


def _family(name: str, form: Form, catches: str, order: Order = _as_asked) -> Family:
    def build(n: int, rng: Random) -> Args:
        given = form(n, rng)
        return given, order(_queries(given, n, rng), rng)

    return Family(name, build, n=P.n_max, catches=catches)


def _few_queries(n: int, rng: Random) -> Args:
    """Very many intervals and three queries: the middle, and both ends of the range."""
    return _nested(n, rng), [(LOW + HIGH) // 2, LOW, HIGH]


def _everywhere(n: int) -> list[int]:
    """n different queries at equal distances over the whole range, in no order."""
    return [LOW + (HIGH - LOW) * (i * 7_919 % n) // n for i in range(n)]


def _few_intervals(n: int, rng: Random) -> Args:
    """Three intervals and very many queries."""
    given = [[HIGH // 3, HIGH // 2], [LOW, HIGH // 2 + 1], [HIGH // 2, HIGH - 1]]
    return given, _everywhere(n)


def _one_interval(n: int, rng: Random) -> Args:
    """One interval that includes all of very many queries."""
    return [[LOW, HIGH]], _everywhere(n)


def _none_includes(n: int, rng: Random) -> Args:
    """All intervals lie to the left of all queries, or to the right; each that began has ended."""
    half = n // 2
    given = [[LOW + k, HIGH // 3 + 2 * k % (HIGH // 9)] for k in range(half)]
    given += [[HIGH // 2 + k, HIGH - k] for k in range(n - half)]
    low, high = HIGH // 3 + HIGH // 9, HIGH // 2 - 1
    return _shuffled(given, rng), [rng.randint(low, high) for _ in range(n)]


def _one_number(n: int, rng: Random) -> Args:
    """All ask for the same number, in the middle of all intervals."""
    return _nested(n, rng), [(LOW + HIGH) // 2] * n


FAMILIES = (
    _family("nested", _nested, "looking at every interval for every query"),
    _family("staircase", _staircase, "taking what is over out of a list"),
    _family("staircase, ascending queries", _staircase, "a heap that throws away one at a time", _ascending),
    _family("falling", _falling, "inserting into a sorted list"),
    _family("apart", _apart, "looking for the first interval by size that includes the query"),
    _family("apart, descending queries", _apart, "answers in the order of the sorted queries", _descending),
    _family("anywhere", _random, "looking at every query for every interval"),
    _family("short", _short, "sizes that are one too small"),
    _family("all equal", _all_equal, "a size taken for infinite"),
    _family("points", _points, "ends that are not included"),
    _family("later is larger", _later_is_larger, "taking the interval that began last"),
    _family("over at once", _over_at_once, "a heap that throws away one at a time"),
    _family("alike in bits", _alike_in_bits, "sizes in too few bits"),
    Family("few queries", _few_queries, n=P.n_max, catches="sorting again for every query"),
    Family("few intervals", _few_intervals, n=P.q_max, catches="going through the queries one by one for each point"),
    Family("one interval", _one_interval, n=P.q_max, catches="stretches of more than 65,536 queries"),
    Family(
        "none includes", _none_includes, n=P.n_max, catches="looking at every interval until one includes the query"
    ),
    Family("one number", _one_number, n=P.n_max, catches="answering the same query again"),
)


def _nested_sizes(sizes: Mapping[str, int], rng: Random) -> Args:
    given = _nested(sizes["n"], rng)
    return given, _queries(given, sizes["q"], rng)


def _staircase_sizes(sizes: Mapping[str, int], rng: Random) -> Args:
    given = _staircase(sizes["n"], rng)
    return given, _queries(given, sizes["q"], rng)


SCALINGS = (
    Scaling("nested", _nested_sizes, {"n": P.n_max, "q": P.q_max}),
    Scaling("staircase", _staircase_sizes, {"n": P.n_max, "q": P.q_max}),
)
