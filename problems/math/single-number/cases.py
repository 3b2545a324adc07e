"""Cases for math/single-number: pairs next to each other, apart, and mirrored, and the single one anywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]

# At this size a search through the list for each element takes a second or two in Python as well, and passes.
MIDDLE = 5_999


def is_valid(args: Args) -> bool:
    """Length and values within the parameters, one number once and all others twice."""
    (nums,) = args
    if not arrays.valid(nums, P.n_min, P.n_max, P.value_min, P.value_max):
        return False
    counts = Counter(Counter(nums).values())
    return counts[1] == 1 and counts[1] + counts[2] == counts.total()


def labels(args: Args) -> list[str]:
    """Where the single element stands, and whether it is negative."""
    (nums,) = args
    counts = Counter(nums)
    (single,) = (v for v in counts if counts[v] == 1)
    at = nums.index(single)
    place = "first" if at == 0 else "last" if at == len(nums) - 1 else "inside"
    return [place] + ["negative"] * (single < 0)


def _form(values: list[int], single: int, form: str, rng: Random) -> list[int]:
    """Both elements of each pair of values, and the single one, in an order."""
    if form == "sorted":
        return sorted(values + values + [single])
    if form == "reversed":
        return sorted(values + values + [single], reverse=True)
    if form == "adjacent":
        at = rng.randint(0, len(values))
        twice = [v for v in values for _ in range(2)]
        return [*twice[: 2 * at], single, *twice[2 * at :]]
    if form == "mirrored":
        return [*values, single, *values[::-1]]
    if form == "halves":
        at = rng.randint(0, 2 * len(values))
        nums = values + values
        return [*nums[:at], single, *nums[at:]]
    nums = values + values + [single]
    rng.shuffle(nums)
    return nums


FORMS = st.sampled_from(("sorted", "reversed", "adjacent", "mirrored", "halves", "any", "any", "any"))
# Distinct values each: close together, far apart, equal in their lowest bits, of both signs, at the limits.
POOLS = (
    range(-6, 7),
    range(-6, 7),
    range(13),
    range(P.value_min, P.value_max + 1, 2_500),
    range(-25_600, 25_601, 256),
    range(-8_192, 8_193, 1_024),
    range(P.value_max - 12, P.value_max + 1),
    range(P.value_min, P.value_min + 13),
    range(250, 263),
    [sign << k for k in range(14) for sign in (1, -1)],
    range(P.value_min, P.value_max + 1),
)


@st.composite
def _lists(draw: st.DrawFn) -> Args:
    pool = draw(st.sampled_from(POOLS))
    pairs = draw(st.sampled_from((0, 1, 1, 2, 2, 3, 4, 6, 10)))
    rng = draw(st.randoms(use_true_random=False))
    single, *values = rng.sample(pool, pairs + 1)
    return (_form(values, single, draw(FORMS), rng),)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 21 elements of one set of values each, in order, in pairs, mirrored and in any order."""
    return _lists()


def _orders(counts: dict[int, int]) -> Iterator[list[int]]:
    """All orders of elements of which there are so many of each value."""
    if not counts:
        yield []
    for value in counts:
        rest = {v: c - (v == value) for v, c in counts.items() if c - (v == value)}
        for order in _orders(rest):
            yield [value, *order]


ALPHABETS = ((0, 1, -1, 2), (P.value_max, P.value_min, 7, -7), (-3, -2, 3, 256), (255, 511, 0, -1))


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 7 elements, from -1 to 2 and from three other sets of four values"""
    for pairs, alphabet in product(range(4), ALPHABETS):
        for single in alphabet:
            for twice in combinations([v for v in alphabet if v != single], pairs):
                for nums in _orders({single: 1} | dict.fromkeys(twice, 2)):
                    yield (nums,)


def _values(n: int, rng: Random) -> list[int]:
    """Different values for a list of n, the single one included: from the whole range, as many as are needed."""
    return rng.sample(range(P.value_min, P.value_max + 1), max(1, (n + 1) // 2))


def _with(form: str, pick: Callable[[list[int]], int]) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        values = _values(n, rng)
        single = pick(values)
        values.remove(single)
        return (_form(values, single, form, rng),)

    return build


def _at(place: str) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """The single element at one end, the pairs in any order."""
        single, *values = _values(n, rng)
        nums = values + values
        rng.shuffle(nums)
        return ([single, *nums] if place == "first" else [*nums, single],)

    return build


def _largest_first(n: int, rng: Random) -> Args:
    """The single element is the first one and larger than all others, which come in any order."""
    values = rng.sample(range(P.value_min, P.value_max), max(0, (n - 1) // 2))
    nums = values + values
    rng.shuffle(nums)
    return ([P.value_max, *nums],)


def _halves_last(n: int, rng: Random) -> Args:
    """All values, all of them again in the same order, and the single one at the end."""
    single, *values = _values(n, rng)
    return ([*values, *values, single],)


def _consecutive(n: int, rng: Random) -> Args:
    """Values from below zero to above it without a gap, in any order; the single one is zero."""
    half = max(0, (n - 1) // 2)
    values = [v for v in range(-(half // 2), half - half // 2 + 1) if v]
    nums = values + values
    rng.shuffle(nums)
    nums.insert(len(nums) // 2, 0)
    return (nums,)


def _opposites(n: int, rng: Random) -> Args:
    """Each value and its opposite, both of them twice but for one, so that values without sign say nothing."""
    top = max(1, (n + 3) // 4)
    values = [v for k in range(1, top + 1) for v in (k, -k)][: max(1, (n + 1) // 2)]
    single = values.pop(len(values) // 2)
    nums = values + values
    rng.shuffle(nums)
    nums.insert(len(nums) // 3, single)
    return (nums,)


FAMILIES = (
    Family("any", _with("any", lambda values: values[0]), n=MIDDLE, catches="sorting anew for each element"),
    Family("the last one", _at("last"), n=MIDDLE, catches="sorting anew for each element; loops that end early"),
    Family("halves, then the single one", _halves_last, n=MIDDLE, catches="a search for each partner"),
    Family("mirrored", _with("mirrored", lambda values: values[0]), n=MIDDLE, catches="neighbours compared unsorted"),
    Family("any, the least", _with("any", min), n=MIDDLE, catches="pairs in order that begin one too early"),
    Family("opposites", _opposites, n=MIDDLE, catches="values without their signs"),
    Family("the first one", _at("first"), n=P.n_max, catches="tables and types that are too small"),
    Family("the largest in front", _largest_first, n=P.n_max, catches="counting each value of the range in the list"),
    Family("in order, the largest", _with("sorted", max), n=MIDDLE, catches="reading behind the last element"),
    Family("falling", _with("reversed", max), n=P.n_max, catches="halves searched in what is not ascending"),
    Family("pairs side by side", _with("adjacent", min), n=MIDDLE, catches="a sort that takes runs badly"),
    Family("zero among its neighbours", _consecutive, n=MIDDLE, catches="zero taken for nothing"),
)
