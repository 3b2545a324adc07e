"""Cases for arrays/two-sum-ii-input-array-is-sorted: one pair of positions of an ascending list has the sum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int], int]


def _pairs(numbers: list[int], target: int) -> int:
    """How many pairs of positions have the sum."""
    counts = Counter(numbers)
    ordered = sum(count * (counts[target - value] - (2 * value == target)) for value, count in counts.items())
    return ordered // 2


def is_valid(args: Args) -> bool:
    """Sizes and values within the parameters, ascending, and exactly one pair."""
    numbers, target = args
    return (
        arrays.valid(numbers, P.n_min, P.n_max, P.value_min, P.value_max, ordered=True)
        and P.target_min <= target <= P.target_max
        and _pairs(numbers, target) == 1
    )


def labels(args: Args) -> list[str]:
    """Where the pair stands, and whether it is of equal numbers."""
    numbers, target = args
    half = numbers.count(target // 2) if target % 2 == 0 else 0
    return (
        ["equal-pair"] * (half == 2)
        + ["half-once"] * (half == 1)
        + ["ends"] * (numbers[0] + numbers[-1] == target)
        + ["first"] * (numbers[0] + numbers[1] == target)
        + ["last"] * (numbers[-2] + numbers[-1] == target)
    )


def _unique(numbers: list[int], first: int, second: int) -> Args:
    """The pair, and those of the others that are in no second one."""
    target = first + second
    kept = {first, second}
    found = [first, second]
    for value in numbers:
        if value not in kept and (2 * value == target or target - value not in kept):
            kept.add(value)
            found.append(value)
    return sorted(found), target


@st.composite
def _one_pair(draw: st.DrawFn) -> Args:
    bound = draw(st.sampled_from((3, 6, 12, 40, P.value_max)))
    first = draw(st.integers(max(-bound, P.value_min), min(bound, P.value_max)))
    low, high = max(-bound, P.target_min - first), min(bound, P.target_max - first)
    second = draw(st.sampled_from((first, low, high, None)))
    if second is None or not low <= second <= high:
        second = draw(st.integers(low, high))
    numbers, target = _unique(draw(st.lists(st.integers(-bound, bound), max_size=10)), first, second)
    times = draw(st.lists(st.sampled_from((1, 1, 2, 3)), min_size=len(numbers), max_size=len(numbers)))
    alone = {first, second} | ({target // 2} if target % 2 == 0 else set())
    return [v for v, count in zip(numbers, times, strict=True) for _ in range(1 if v in alone else count)], target


def strategy() -> st.SearchStrategy[Args]:
    """Short lists over narrow and wide ranges around one pair, with others that repeat."""
    return _one_pair()


def exhaustive() -> Iterator[Args]:
    """every ascending list of 2 to 7 values from -2 to 3 with every target that has exactly one pair"""
    for numbers in arrays.every(range(-2, 4), P.n_min, 7, ordered=True):
        sums = Counter(a + b for i, a in enumerate(numbers) for b in numbers[i + 1 :])
        for target, count in sorted(sums.items()):
            if count == 1:
                yield numbers, target


def _last(n: int, rng: Random) -> Args:
    """The last two, above a long way of others below zero: no sum of two others is as large as the target."""
    numbers = sorted(rng.randint(P.value_min, -1) for _ in range(n - 2))
    less = rng.randint(1, 99)
    return [*numbers, P.target_max // 2 - less, P.target_max // 2 + less], P.target_max


def _first(n: int, rng: Random) -> Args:
    """The same from the other side."""
    numbers, target = _last(n, rng)
    return [-value for value in reversed(numbers)], -target


def _middle(n: int, rng: Random, below: float = 0.5, least: int = 3) -> Args:
    """Even numbers below the pair, odd ones above it, and a target of zero, which is the sum of the pair only."""
    count = round((n - 2) * below)
    lows = sorted(rng.randrange(P.value_min, -least, 2) for _ in range(count))
    highs = sorted(rng.randrange(least, P.value_max, 2) for _ in range(n - 2 - count))
    return [*lows, -1, 1, *highs], 0


def _early(n: int, rng: Random) -> Args:
    return _middle(n, rng, 0.1)


def _late(n: int, rng: Random) -> Args:
    return _middle(n, rng, 0.9)


def _equal(n: int, rng: Random) -> Args:
    """Two zeros in the middle."""
    numbers, target = _middle(n, rng)
    return [value if abs(value) > 1 else 0 for value in numbers], target


def _half_once(n: int, rng: Random) -> Args:
    """One zero in the middle, half of the target; the pair are the largest of one side and its opposite."""
    numbers, target = _middle(n - 1, rng, 0.6)
    lows = [value for value in numbers if value < -1]
    highs = [value for value in numbers if value > 1]
    return [*lows, -1, 0, 1, *highs], target


def _one_value(n: int, rng: Random) -> Args:
    """One number over and over, with the pair behind it."""
    return [0] * (n - 2) + [3, 7], 10


def _outermost(n: int, rng: Random) -> Args:
    """The first one and the last one; all others are the same amount too small or too large with either."""
    numbers = sorted(rng.choice((2, 3, 5, 400, 401, 998)) for _ in range(n - 2))
    return [P.value_min, *numbers, P.value_max], 0


def _half_the_way(n: int, rng: Random) -> Args:
    """One of the pair is first, the other in the middle."""
    low, high = n // 2 - 1, n - 2 - (n // 2 - 1)
    lows = sorted(rng.randrange(-500, 400, 2) for _ in range(low))
    highs = sorted(rng.randrange(501, P.value_max, 2) for _ in range(high))
    return [-901, *lows, 500, *highs], -401


def _few(n: int, rng: Random) -> Args:
    """Few numbers far apart, each very often."""
    numbers = sorted(rng.choice((-1000, -999, -10, -1, 0, 9, 1000)) for _ in range(n - 2))
    return sorted([*numbers, -500, 503]), 3


def _flat(n: int, rng: Random) -> Args:
    """Equal numbers nearly everywhere; the pair is around them, and the last number far away."""
    return ([-1, *[0] * (n - 3), 2, P.value_max] if n > 2 else [-1, 2]), 1


def _family(name: str, build: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("last two", _last, "comparing every pair"),
    _family("first two", _first, "comparing every pair from the right"),
    _family("middle", _middle, "comparing every pair, positions in too few bits"),
    _family("nearer the start", _early, "both ends moved together"),
    _family("nearer the end", _late, "both ends moved together"),
    _family("equal pair", _equal, "a table that holds each number once"),
    _family("half once", _half_once, "a search that finds the number itself"),
    _family("one value", _one_value, "steps past equal numbers"),
    _family("outermost", _outermost, "a search that leaves out an end"),
    _family("half the way", _half_the_way, "numbers above the target left out"),
    _family("flat", _flat, "a search that guesses where a number stands, so many times"),
    _family("few values", _few, "scanning for each number anew, though it is the same"),
)
