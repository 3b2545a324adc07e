"""Cases for heaps/kth-largest-element-in-an-array: equal and sorted elements, and any place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)
LOW, HIGH = P.value_min, P.value_max

Args = tuple[list[int], int]


def is_valid(args: Args) -> bool:
    """Size and values within the parameters, and a place that there is."""
    nums, k = args
    return arrays.valid(nums, P.n_min, P.n_max, LOW, HIGH) and P.k_min <= k <= len(nums)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 elements of narrow and wide alphabets, in many orders, and any place; both ends more often."""

    def place(drawn: tuple[list[int], int]) -> Args:
        nums, code = drawn
        return nums, max(P.k_min, min(code, len(nums)))

    return st.tuples(arrays.strategy(LOW, HIGH, P.n_min, 30), st.integers(-2, 34)).map(place)


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 6 values from -1 to 2 with every place"""
    for nums in arrays.every((1, 2, 0, -1), P.n_min, 6):
        for k in range(P.k_min, len(nums) + 1):
            yield list(nums), k


def family(
    name: str, form: Callable[[int, Random, int, int], list[int]], catches: str, share: float = 0.5, size: int = P.n_max
) -> Family:
    """The place is this share of the length."""

    def build(n: int, rng: Random) -> Args:
        return form(n, rng, LOW, HIGH), max(1, min(n, round(share * n)))

    return Family(name, build, n=size, catches=catches)


def _equal_but_two(n: int, rng: Random, low: int, high: int) -> list[int]:
    """One value everywhere, and both ends of the range somewhere among it."""
    nums = [rng.choice((0, 1, -1, 7))] * n
    nums[rng.randrange(n // 2)] = low
    nums[n // 2 + rng.randrange(n - n // 2)] = high
    return nums


def _bits(n: int, rng: Random, low: int, high: int) -> list[int]:
    return [rng.randint(0, 1) for _ in range(n)]


def _median_of_three(n: int, rng: Random, low: int, high: int) -> list[int]:
    """The order in which a pivot that is the median of first, middle and last element parts as badly as it can, as far
    as the values go."""
    half = n // 2
    odd = [i if i % 2 else half + i - 1 for i in range(1, half + 1)]
    even = [2 * i for i in range(1, n - half + 1)]
    return [low + value * (high - low) // (2 * n) for value in odd + even]


FAMILIES = (
    family("any", arrays.random, "looking for the largest k times"),
    family("ascending", arrays.ascending, "a pivot that is the first or the last element"),
    family("descending", arrays.descending, "a pivot that is the first or the last element", 0.9),
    family("consecutive", lambda n, rng, low, high: [low + i * (high - low) // n for i in range(n)], "the same", 1.0),
    family("all equal", arrays.all_equal, "a partition that puts equal elements to one side"),
    family("equal but two", _equal_but_two, "the same, with a check for all equal"),
    family("bits", _bits, "the same, with two values", 0.75),
    family("few values", arrays.few_distinct, "the same, with four values", 0.1),
    family("mountain", arrays.mountain, "a pivot in the middle"),
    family("sawtooth", arrays.sawtooth, "a pivot in the middle", 0.3),
    family("median of three", _median_of_three, "the median of three for a pivot"),
    family("nearly sorted", arrays.nearly_sorted, "bubbles", 0.6),
    family("ends", arrays.limits, "sentinels that are elements", 0.5),
    family("mixed", arrays.mixed, "the k-th different value", 0.4),
    family("first place", arrays.random, "an answer that begins with 0", 0.0),
    family("last place", arrays.in_pairs, "a heap of n elements searched from the front", 1.0),
)
