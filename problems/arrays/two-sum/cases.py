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


# What people take values modulo to find a place in a table, and steps that single precision does not see.
MODULI = (1, 32, 2**8, 2**16, 2**20, 2**24, 10**6, 65_537, 100_003, 1_000_003, 2_000_003, 10**9 // 2)


def _alone(n: int, target: int, pair: tuple[int, int], rng: Random) -> list[int]:
    """n values of all residues; of them and the pair no other two add up to the target.

    Every second one misses the target by a multiple of one of the MODULI with the value before it: a table that does
    not compare what it holds takes the two for a pair.
    """
    seen, nums = set(pair), list[int]()
    while len(nums) < n:
        value = rng.randint(P.value_min, P.value_max)
        if len(nums) % 2:
            modulus = rng.choice(MODULI)
            most = min(P.value_max // modulus, 1_000)
            value = target - nums[-1] + modulus * rng.choice((-1, 1)) * rng.randint(1, most)
        if P.value_min <= value <= P.value_max and target - value not in seen:
            seen.add(value)
            nums.append(value)
    return nums


def _pair(rng: Random) -> tuple[int, int]:
    return rng.randint(P.value_min // 2, P.value_max // 2), rng.randint(P.value_min // 2, P.value_max // 2)


def _pair_at_the_end(n: int, rng: Random) -> Args:
    pair = _pair(rng)
    return [*_alone(n - 2, sum(pair), pair, rng), *pair], sum(pair)


def _sorted_pair_in_the_middle(n: int, rng: Random) -> Args:
    pair = (-rng.randint(1, 50_000), rng.randint(1, 50_000))
    return sorted([*_alone(n - 2, sum(pair), pair, rng), *pair]), sum(pair)


def _duplicates(n: int, rng: Random) -> Args:
    """Few values, also those that people take for infinite or for missing."""
    others = (-1, 0, 8, 9, 10_000, 100_000, P.value_min, P.value_max)
    nums = [rng.choice(others) for _ in range(n - 2)]
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
    """Neighbouring multiples of an odd number and one value far away, which mislead buckets and interpolation.

    The pair are the only values that leave a remainder of one, but for the one that is too large for a pair.
    """
    step, many = rng.choice((3, 5, 7)), n - 3
    middle = many // 2 * step
    first, second = middle + 1, middle + step + 1
    return [*range(0, step * many, step), first, second, P.value_max], first + second


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
