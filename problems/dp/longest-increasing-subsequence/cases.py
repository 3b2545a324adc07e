"""Cases for dp/longest-increasing-subsequence: strictly ascending, values of both signs, ties."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import isqrt
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]

SMALL_SCOPE_VALUES = (0, 1, 2, 3, -1)
SMALL_SCOPE_LENGTH = 6

ALPHABETS = (
    st.integers(0, 1),
    st.integers(-2, 2),
    st.integers(0, 9),
    st.integers(-40, 40),
    st.integers(P.value_min, P.value_max),
    st.sampled_from((P.value_min, P.value_min + 1, -1, 0, 1, P.value_max - 1, P.value_max)),
)
LISTS = st.one_of([st.lists(values, min_size=P.n_min, max_size=size) for values in ALPHABETS for size in (6, 14, 30)])
SHAPES = st.sampled_from(("free", "free", "free", "runs", "twice", "reversed runs", "zigzag"))
CUTS = st.integers(1, 6)


def is_valid(args: Args) -> bool:
    """Number of elements and values within the parameters."""
    (nums,) = args
    return P.n_min <= len(nums) <= P.n_max and all(P.value_min <= v <= P.value_max for v in nums)


@st.composite
def _shaped(draw: st.DrawFn) -> Args:
    nums = draw(LISTS)
    shape = draw(SHAPES)
    if shape in ("runs", "reversed runs"):
        # Sorted pieces one behind the other, up or down.
        length = draw(CUTS)
        nums = [
            v
            for start in range(0, len(nums), length)
            for v in sorted(nums[start : start + length], reverse=shape == "reversed runs")
        ]
    elif shape == "twice":
        nums = [v for v in nums[:15] for _ in range(2)]
    elif shape == "zigzag":
        nums.sort()
        nums[1::2] = reversed(nums[1::2])
    return (nums,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 elements of narrow, wide and extreme values, in runs up and down, doubled and in zigzag."""
    return _shaped()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 6 elements from -1 to 3"""
    for size in range(P.n_min, SMALL_SCOPE_LENGTH + 1):
        for nums in product(SMALL_SCOPE_VALUES, repeat=size):
            yield (list(nums),)


def _size(n: int) -> int:
    return max(P.n_min, min(n, P.n_max))


def _ascending(n: int, rng: Random) -> Args:
    return (sorted(rng.sample(range(P.value_min, P.value_max + 1), _size(n))),)


def _random(n: int, rng: Random) -> Args:
    return ([rng.randint(P.value_min, P.value_max) for _ in range(_size(n))],)


def _few_values(n: int, rng: Random) -> Args:
    return ([rng.choice((P.value_min, -7, -1, 0, 1, 8, 9, P.value_max)) for _ in range(_size(n))],)


def _all_equal(n: int, rng: Random) -> Args:
    return ([P.value_max] * _size(n),)


def _descending(n: int, rng: Random) -> Args:
    (nums,) = _ascending(n, rng)
    return (nums[::-1],)


def _nearly_sorted(n: int, rng: Random) -> Args:
    """Ascending with ties, each element up to ten places away from where it belongs."""
    values = sorted(rng.randint(-_size(n), _size(n)) for _ in range(_size(n)))
    order = sorted(range(len(values)), key=lambda i: i + rng.uniform(0, 10))
    return ([values[i] for i in order],)


def _blocks_going_down(n: int, rng: Random) -> Args:
    """Ascending blocks, each below all before it: as many lengths as a block has elements, changed in every block."""
    size = _size(n)
    width = max(1, isqrt(size))
    base = range(size)
    nums = [base[max(0, size - (start + width)) + k] for start in range(0, size, width) for k in range(width)]
    return ([v + P.value_min for v in nums[:size]],)


def _end_far_away(n: int, rng: Random) -> Args:
    """A long ascent, and then a short one that begins lower: the end of the list is not the end of the longest one."""
    size = _size(n)
    up = size * 2 // 3
    start = P.value_max - up
    return ([start + k for k in range(up)] + [P.value_min + k for k in range(size - up)],)


def _high_first(n: int, rng: Random) -> Args:
    """A large element in front of a long ascent with noise: whoever takes what fits takes next to nothing."""
    size = _size(n)
    nums = [P.value_max - 1]
    while len(nums) < size:
        nums.append(len(nums) - P.n_max if rng.random() < 0.7 else rng.randint(P.value_max // 2, P.value_max))
    return (nums,)


def _interrupted(n: int, rng: Random) -> Args:
    """An ascent that goes on where it stopped, after a long descent high above it."""
    size = _size(n)
    up = size // 10
    middle = sorted(rng.sample(range(1, P.value_max + 1), size - 2 * up), reverse=True)
    return ([P.value_min + k for k in range(up)] + middle + [P.value_min + up + k for k in range(up)],)


FAMILIES = (
    Family("ascending", _ascending, n=P.n_max, catches="recursion without a memo"),
    Family("random", _random, n=P.n_max, catches="recursion without a memo that is pruned by order"),
    Family("few values", _few_values, n=P.n_max, catches="ties that are taken for an ascent; values as marks"),
    Family("all equal", _all_equal, n=P.n_max, catches="tails that do not replace an equal one"),
    Family("descending", _descending, n=P.n_max, catches="work for each element that cannot be continued"),
    Family("nearly sorted", _nearly_sorted, n=P.n_max, catches="longest runs; recursion that takes what fits"),
    Family("blocks going down", _blocks_going_down, n=P.n_max, catches="tails that are inserted and not replaced"),
    Family("end far away", _end_far_away, n=P.n_max, catches="the answer read at the last element"),
    Family("interrupted", _interrupted, n=P.n_max, catches="looking back over some of the elements only"),
    Family("high first", _high_first, n=P.n_max, catches="greedy choices"),
)
