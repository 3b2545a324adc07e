"""Cases for arrays/two-sum: exactly one pair of positions adds up to the target."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

BUCKETS = 5_087  # of libstdc++'s table with 2,358 to 5,087 keys that were inserted one by one

Args = tuple[list[int], int]


def count_pairs(nums: list[int], target: int) -> int:
    """Number of index pairs i < j with nums[i] + nums[j] == target, in linear time."""
    seen: Counter[int] = Counter()
    pairs = 0
    for value in nums:
        pairs += seen[target - value]
        seen[value] += 1
    return pairs


def is_valid(args: Args) -> bool:
    """Sizes and values within the parameters, and exactly one pair."""
    nums, target = args
    return (
        P.n_min <= len(nums) <= P.n_max
        and all(P.value_min <= v <= P.value_max for v in nums)
        and P.value_min <= target <= P.value_max
        and count_pairs(nums, target) == 1
    )


@st.composite
def _one_pair(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 12))
    bound = draw(st.sampled_from([3, 10, 10_000, P.value_max // 2]))
    nums = draw(st.lists(st.integers(-bound, bound), min_size=size, max_size=size))
    i = draw(st.integers(0, size - 2))
    j = draw(st.integers(i + 1, size - 1))
    target = nums[i] + nums[j]
    # Drop whatever makes the pair ambiguous: a value is kept if it completes no second pair.
    kept: list[int] = []
    for k, value in enumerate(nums):
        if k in (i, j) or (target - value not in kept and target - value not in (nums[i], nums[j])):
            kept.append(value)
    return kept, target


def strategy() -> st.SearchStrategy[Args]:
    """Small lists over narrow and wide alphabets with one planted pair."""
    return _one_pair()


def exhaustive() -> Iterator[Args]:
    """every list of 2 to 5 values from -2 to 3 with every target that has exactly one pair"""
    for size in range(P.n_min, 6):
        for nums in product(range(-2, 4), repeat=size):
            sums = Counter(nums[i] + nums[j] for i in range(size) for j in range(i + 1, size))
            for target, count in sums.items():
                if count == 1:
                    yield list(nums), target


def _distinct(n: int, rng: Random) -> list[int]:
    """n distinct values 4k, of which no two add up to a number of the form 4k + 2."""
    nums = [4 * v for v in rng.sample(range(-P.value_max // 8, P.value_max // 8), n)]
    return nums


def _pair_at_the_end(n: int, rng: Random) -> Args:
    nums = _distinct(n - 2, rng)
    return [*nums, 4 * 10_000 + 1, 1], 4 * 10_000 + 2


def _sorted_pair_in_the_middle(n: int, rng: Random) -> Args:
    nums = sorted(_distinct(n - 2, rng))
    middle = len(nums) // 2
    return [*nums[:middle], 5, 9, *nums[middle:]], 14


def _duplicates(n: int, rng: Random) -> Args:
    nums = [rng.choice((4, 8, 10_000)) for _ in range(n - 2)]
    i, j = sorted(rng.sample(range(n), 2))
    nums.insert(i, -3)
    nums.insert(j, 5)
    return nums, 2


def _one_bucket(n: int, rng: Random) -> Args:
    """Multiples of a number of buckets that the hash table of libstdc++ grows to: all of them in the same one.

    They are multiples of four, so that none is part of a second pair.
    """
    largest = P.value_max // (4 * BUCKETS)
    nums = [4 * BUCKETS * v for v in rng.sample(range(largest + 1), n - 2)]
    return [*nums, 5, 9], 14


def _dense_and_one_far(n: int, rng: Random) -> Args:
    """Neighbouring multiples of four and one value far away, which mislead buckets and searches that interpolate."""
    many = n - 3
    target = 4 * many + 2
    odd = (target // 2 | 1) - 2
    return [*range(0, 4 * many, 4), odd, target - odd, P.value_max], target


FAMILIES = (
    Family("pair at the end", _pair_at_the_end, n=P.n_max, catches="comparing every pair"),
    Family("sorted", _sorted_pair_in_the_middle, n=P.n_max, catches="comparing every pair on sorted input"),
    Family("duplicates", _duplicates, n=P.n_max, catches="list.index and list.count inside a loop"),
    Family(
        "keys of one bucket",
        _one_bucket,
        n=4_000,
        catches="a hash table whose numbers of buckets are known",
        pitfall="std::unordered_map takes a number for its own hash, and these keys are multiples of its number of "
        "buckets: each insertion walks past all before it. O(1) holds on average over ordinary keys; where somebody "
        "else chooses them, mix their bits with a hash of your own.",
    ),
    Family("dense and one far", _dense_and_one_far, n=P.n_max, catches="buckets by value, interpolation"),
)
