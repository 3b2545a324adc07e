"""Cases for sorting/sort-an-array: lists of integers, and the shapes that make quicksorts quadratic."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]

SENTINELS = (
    P.value_min,
    P.value_max,
    P.value_min + 1,
    P.value_max - 1,
    10_000,
    -10_000,
    10_001,
    32_767,
    32_768,
    -1,
    0,
    1,
)
ALPHABETS = (
    st.integers(-2, 2),
    st.integers(0, 1),
    st.integers(-20, 20),
    st.integers(P.value_min, P.value_max),
    st.integers(10_000, P.value_max),
    st.sampled_from(SENTINELS),
)
SHAPES = ("as drawn",) * 3 + ("sorted", "reversed", "organ pipe", "rotated", "all equal", "one out of place")
SOME_ALPHABET = st.sampled_from(ALPHABETS)
SOME_SHAPE = st.sampled_from(SHAPES)
SIZES = st.integers(P.n_min, 30)


def is_valid(args: Args) -> bool:
    """Length and values within the parameters."""
    (nums,) = args
    return P.n_min <= len(nums) <= P.n_max and all(P.value_min <= v <= P.value_max for v in nums)


@st.composite
def _list(draw: st.DrawFn) -> Args:
    size = draw(SIZES)
    nums = draw(st.lists(draw(SOME_ALPHABET), min_size=size, max_size=size))
    shape = draw(SOME_SHAPE)
    if shape == "all equal":
        nums = nums[:1] * size
    elif shape == "reversed":
        nums.sort(reverse=True)
    elif shape != "as drawn":
        nums.sort()
        if shape == "organ pipe":
            nums = nums[::2] + nums[1::2][::-1]
        elif shape == "rotated":
            by = draw(st.integers(0, size - 1))
            nums = nums[by:] + nums[:by]
        elif shape == "one out of place":
            nums.insert(draw(st.integers(0, size - 1)), nums.pop(draw(st.integers(0, size - 1))))
    return (nums,)


def strategy() -> st.SearchStrategy[Args]:
    """Short lists over narrow, wide and extreme alphabets: random, sorted, reversed, organ pipes, rotated."""
    return _list()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 5 values from -2 to 2"""
    for size in range(P.n_min, 6):
        for nums in product(range(-2, 3), repeat=size):
            yield (list(nums),)


def _ascending(n: int) -> list[int]:
    """n values in ascending order, spread evenly from value_min to value_max."""
    return [P.value_min + i * (P.value_max - P.value_min) // (n - 1) for i in range(n)]


def _sorted(n: int, rng: Random) -> Args:
    return (_ascending(n),)


def _reversed(n: int, rng: Random) -> Args:
    return (_ascending(n)[::-1],)


def _all_equal(n: int, rng: Random) -> Args:
    return ([10_000] * n,)


def _two_values(n: int, rng: Random) -> Args:
    return ([rng.choice((P.value_min, P.value_max)) for _ in range(n)],)


def _organ_pipe(n: int, rng: Random) -> Args:
    rising = _ascending(n)
    return (rising[::2] + rising[1::2][::-1],)


def _two_smallest_first(n: int, undo: Callable[[list[int], int, int, int], None]) -> Args:
    """A list for which the median of first, middle and last is the second smallest, at every step of a quicksort.

    Built from the back, two elements at a time: ``undo(ranks, low, middle, high)`` takes back how the partition
    rearranges ``ranks[low:]`` around the pivot that stood at ``middle``.
    """
    ranks = list(range(n))
    for low in range((n - 8) // 2 * 2, -1, -2):
        middle = (low + n - 1) // 2
        undo(ranks, low, middle, n - 1)
        ranks[low], ranks[middle] = low, low + 1
    rising = _ascending(n)
    return ([rising[rank] for rank in ranks],)


def _median_of_three_hoare(n: int, rng: Random) -> Args:
    """Musser's killer. An odd length puts the middle of [low, high] and of [low, high + 1) at the same place."""

    def undo(ranks: list[int], low: int, middle: int, high: int) -> None:
        ranks[low + 1] = ranks[middle]

    return _two_smallest_first(n, undo)


def _median_of_three_hidden(n: int, rng: Random) -> Args:
    """For a pivot that waits beside the last element during the partition."""

    def undo(ranks: list[int], low: int, middle: int, high: int) -> None:
        ranks[low + 1], ranks[high - 1] = ranks[high - 1], ranks[middle]

    return _two_smallest_first(n, undo)


def _median_of_three_lomuto(n: int, rng: Random) -> Args:
    """For a pivot that is exchanged with the last element before the partition."""

    def undo(ranks: list[int], low: int, middle: int, high: int) -> None:
        ranks[low + 1], ranks[high] = ranks[high], ranks[middle]

    return _two_smallest_first(n, undo)


def _middle_killer(n: int, rng: Random) -> Args:
    """The largest value stands in the middle; swapping it to the end puts the next largest into the new middle."""
    nums = _ascending(n)
    for i in range(2, n):
        nums[i], nums[i // 2] = nums[i // 2], nums[i]
    return (nums,)


def _shuffled(n: int, rng: Random) -> Args:
    nums = [rng.randint(P.value_min, P.value_max) for _ in range(n)]
    nums[rng.randrange(n // 2)] = P.value_max
    nums[rng.randrange(n // 2, n)] = P.value_min
    return (nums,)


def _nearly_sorted(n: int, rng: Random) -> Args:
    nums = _ascending(n)
    for _ in range(n // 50):
        i, j = rng.randrange(n), rng.randrange(n)
        nums[i], nums[j] = nums[j], nums[i]
    return (nums,)


def _halves_interleaved(n: int, rng: Random) -> Args:
    """The smaller half on the even places, the larger on the odd ones; the length a power of two."""
    n = 1 << (n.bit_length() - 1)
    nums = _ascending(n)
    return ([nums[i // 2 + i % 2 * (n // 2)] for i in range(n)],)


def _cluster_and_outlier(n: int, rng: Random) -> Args:
    """A few neighbouring values in no order, and one value far away."""
    nums = [P.value_min + rng.randrange(3) for _ in range(n)]
    nums[rng.randrange(n)] = P.value_max
    return (nums,)


KILLER_N = 19_999
# For lists made against one way of choosing a pivot and of partitioning. A quicksort on its killer takes few steps per
# pair of elements, most of them without a branch missed: it needs length, and an odd one.
LONG_KILLER_N = P.n_max - 1 + P.n_max % 2
PITFALL = (
    "Every pivot of this quicksort is among the smallest or the largest of what is left, by the way it is chosen, and "
    "the time is quadratic. A pivot that can be foreseen can be answered; where somebody else chooses the "
    "list, choose the pivot at random, or turn to a heap once the recursion gets deep."
)

FAMILIES = (
    Family("sorted", _sorted, n=KILLER_N, catches="quicksort with the first or last element as pivot"),
    Family("reversed", _reversed, n=KILLER_N, catches="insertion and bubble sort; a pivot taken from an end"),
    Family("all equal", _all_equal, n=KILLER_N, catches="quicksort that puts all equal values on one side"),
    Family("two values", _two_values, n=KILLER_N, catches="quicksort that puts equal values on one side, random pivot"),
    Family("nearly sorted", _nearly_sorted, n=KILLER_N, catches="trees without balance, pivots from an end"),
    Family("shuffled", _shuffled, n=P.n_max, catches="bubble, selection and insertion sort"),
    Family("all equal, full length", _all_equal, n=P.n_max, catches="counters of 16 bits"),
    Family("halves interleaved", _halves_interleaved, n=P.n_max, catches="Shell sort with halved gaps"),
    Family("cluster and outlier", _cluster_and_outlier, n=P.n_max, catches="bucket sort with quadratic buckets"),
    Family("sorted, full length", _sorted, n=P.n_max, catches="a recursion as deep as the list is long"),
    Family(
        "median of three, Hoare",
        _median_of_three_hoare,
        n=LONG_KILLER_N,
        catches="quicksort, median of three",
        pitfall=PITFALL,
    ),
    Family(
        "median of three, hidden pivot",
        _median_of_three_hidden,
        n=LONG_KILLER_N,
        catches="quicksort, median of three",
        pitfall=PITFALL,
    ),
    Family(
        "median of three, Lomuto",
        _median_of_three_lomuto,
        n=LONG_KILLER_N,
        catches="quicksort, median of three",
        pitfall=PITFALL,
    ),
    Family(
        "organ pipe",
        _organ_pipe,
        n=LONG_KILLER_N,
        catches="quicksort with the middle element as pivot",
        pitfall=PITFALL,
    ),
    Family(
        "middle killer",
        _middle_killer,
        n=LONG_KILLER_N,
        catches="quicksort with the middle element as pivot",
        pitfall=PITFALL,
    ),
)
