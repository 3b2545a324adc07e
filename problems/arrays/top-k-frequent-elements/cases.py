"""Cases for arrays/top-k-frequent-elements: counts with and without ties, and a step where the answer ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int], int]

VALUES = P.value_max - P.value_min + 1


def possible(nums: list[int]) -> list[int]:
    """The k for which the answer is the only one: where the sorted counts fall, and the number of values."""
    counts = sorted(Counter(nums).values(), reverse=True)
    return [k for k in range(1, len(counts) + 1) if k == len(counts) or counts[k - 1] > counts[k]]


def is_valid(args: Args) -> bool:
    """Size and values within the parameters, and one answer only."""
    nums, k = args
    return (
        P.n_min <= len(nums) <= P.n_max
        and all(P.value_min <= v <= P.value_max for v in nums)
        and P.k_min <= k
        and k in possible(nums)
    )


ALPHABETS = st.sampled_from(
    (
        st.integers(0, 1),
        st.integers(-1, 2),
        st.integers(1, 9),
        st.sampled_from([-10_000, -1, 0, 10_000]),
        st.integers(P.value_min, P.value_max),
    )
)
SHAPES = st.sampled_from(["as drawn", "as drawn", "sorted", "reversed"])


@st.composite
def _list(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 20))
    nums = draw(st.lists(draw(ALPHABETS), min_size=size, max_size=size))
    shape = draw(SHAPES)
    if shape != "as drawn":
        nums.sort(reverse=shape == "reversed")
    return nums, draw(st.sampled_from(possible(nums)))


def strategy() -> st.SearchStrategy[Args]:
    """Up to 20 elements over narrow and wide alphabets, with any k that has one answer."""
    return _list()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 6 values from -1 to 2 with every k that has one answer"""
    for size in range(P.n_min, 7):
        for nums in product((1, 2, 0, -1), repeat=size):
            for k in possible(list(nums)):
                yield list(nums), k


def _with(counts: Sequence[int], n: int, rng: Random) -> tuple[list[int], int]:
    """n elements: different values with about these shares, in any order, and the middle one of the possible k."""
    values = rng.sample(range(P.value_min, P.value_max + 1), len(counts))
    total = sum(counts)
    nums = [v for v, count in zip(values, counts, strict=True) for _ in range(max(1, count * n // total))][:n]
    nums += [values[0]] * (n - len(nums))
    rng.shuffle(nums)
    ks = possible(nums)
    return nums, ks[(len(ks) - 1) // 2]


def _few_values(n: int, rng: Random) -> Args:
    return _with([30, 20, 15, 10, 9, 8, 7, 6, 5, 4], n, rng)


def _all_equal(n: int, rng: Random) -> Args:
    return [rng.randint(P.value_min, P.value_max)] * n, 1


def _all_values(n: int, rng: Random) -> Args:
    """As many different values as there may be, and all of them are asked for."""
    values = rng.sample(range(P.value_min, P.value_max + 1), min(n, VALUES))
    nums = [values[i % len(values)] for i in range(n)]
    return nums, len(values)


def _half(n: int, rng: Random) -> Args:
    """Thousands of values with six and with four elements each; those with six are asked for."""
    pairs = max(1, n // 10)
    values = rng.sample(range(P.value_min, P.value_max + 1), 2 * pairs)
    nums = [v for i, v in enumerate(values) for _ in range(6 if i < pairs else 4)][: max(n, 10)]
    rng.shuffle(nums)
    return nums, pairs


def _staircase(n: int, rng: Random) -> Args:
    """Counts 1, 2, 3 and so on: all of them differ."""
    steps = 1
    while (steps + 1) * (steps + 2) // 2 <= n:
        steps += 1
    values = rng.sample(range(P.value_min, P.value_max + 1), steps)
    nums = [v for i, v in enumerate(values) for _ in range(i + 1)]
    rng.shuffle(nums)
    return nums, (steps + 1) // 2


def _power_law(n: int, rng: Random) -> Args:
    return _with([max(1, 20_000 // (i + 1)) for i in range(min(4_000, max(1, n // 10)))], n, rng)


def _one_more(n: int, rng: Random) -> Args:
    """Two values that make up all, one of them occurring once or twice more often."""
    nums = [-1] * (n // 2 + 1) + [P.value_max] * ((n - 1) // 2)
    rng.shuffle(nums)
    return nums[:n], 1


def _power_of_two(n: int, rng: Random) -> Args:
    """The most frequent value a power of two times, the largest there is room for: 8 or 16 bits count no one."""
    most = 1 << n.bit_length() - 1
    rest = [v for v in range(100) if v != 7]
    nums = [7] * most + [rest[i % len(rest)] for i in range(min(n - most, most // 4))]
    rng.shuffle(nums)
    return nums, 1


def _sorted_winner_last(n: int, rng: Random) -> Args:
    """Sorted, most values twice, and the largest one three times."""
    pairs = min((n - 3) // 2, VALUES - 1)
    nums = [v for v in range(P.value_max - pairs, P.value_max) for _ in range(2)]
    return [*nums, *[P.value_max] * 3], 1


def _runs(n: int, rng: Random) -> Args:
    """One value in a long run, another one more often, but scattered."""
    run = n // 4
    nums = [i % 50 for i in range(n - 3 * run + 1)]
    scattered = [-5 if i % 2 else 100 + i // 2 % 5_000 for i in range(2 * run)]
    return [*scattered, *[-7] * (run - 1), *nums], 1


FAMILIES = (
    Family("few values", _few_values, n=P.n_max, catches="a heap of k + 1, or the least frequent values"),
    Family("all equal", _all_equal, n=P.n_max, catches="one bucket too few"),
    Family("all values", _all_values, n=P.n_max, catches="counting each value in the whole list"),
    Family("half", _half, n=P.n_max, catches="looking for the maximum k times"),
    Family("staircase", _staircase, n=P.n_max, catches="values sorted by anything but the count"),
    Family("power law", _power_law, n=P.n_max, catches="one value kept for each count"),
    Family("one more", _one_more, n=P.n_max, catches="counts that are estimates"),
    Family("power of two", _power_of_two, n=P.n_max, catches="counters of 8 or 16 bits"),
    Family("sorted, winner last", _sorted_winner_last, n=P.n_max, catches="ending before the last run"),
    Family("runs", _runs, n=P.n_max, catches="the longest run instead of the count"),
)
