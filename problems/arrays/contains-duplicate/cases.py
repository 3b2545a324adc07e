"""Cases for arrays/contains-duplicate: whether any value occurs twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

BUCKETS = 5_087  # of libstdc++'s table with 2,358 to 5,087 keys that were inserted one by one

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Size and values within the parameters."""
    (nums,) = args
    return P.n_min <= len(nums) <= P.n_max and all(P.value_min <= v <= P.value_max for v in nums)


BOUNDS = st.sampled_from([1, 3, 20, 10_000, P.value_max])
SHAPES = st.sampled_from(["as drawn", "different", "different", "one twice", "opposites", "sorted"])


@st.composite
def _list(draw: st.DrawFn) -> Args:
    """Any values, all different ones, and these with one of them a second time."""
    size = draw(st.integers(P.n_min, 14))
    bound = draw(BOUNDS)
    nums = draw(st.lists(st.integers(-bound, bound), min_size=size, max_size=size))
    shape = draw(SHAPES)
    if shape in ("different", "one twice"):
        nums = list(dict.fromkeys(nums))
    elif shape == "opposites":
        nums = [s for v in dict.fromkeys(map(abs, nums)) for s in (v, -v)]
    elif shape == "sorted":
        nums.sort()
    if shape == "one twice":
        nums.insert(draw(st.integers(0, len(nums))), nums[draw(st.integers(0, len(nums) - 1))])
    return (nums,)


def strategy() -> st.SearchStrategy[Args]:
    """Short lists over narrow and wide alphabets, half of them without equal values."""
    return _list()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 5 values from -2 to 3"""
    for size in range(P.n_min, 6):
        for nums in product((0, 1, -1, 2, -2, 3), repeat=size):
            yield (list(nums),)


# What people take values modulo to find a place in a table.
MODULI = (2**8, 2**10, 2**15, 2**16, 2**17, 2**20, 2**24, 10**5, 10**6, 99_991, 100_003, 1_000_003, 10**9)


def _distinct(n: int, rng: Random) -> list[int]:
    return rng.sample(range(P.value_min, P.value_max + 1), n)


def _alike(n: int, rng: Random) -> list[int]:
    """Different values, every second one congruent to the one before it modulo one of the MODULI, or its opposite."""
    seen: set[int] = set()
    nums: list[int] = []
    while len(nums) < n:
        value = rng.randint(P.value_min, P.value_max)
        if len(nums) % 2:
            modulus = rng.choice(MODULI)
            step = modulus * rng.randint(1, max(1, min(1_000, P.value_max // modulus)))
            value = rng.choice((nums[-1] + step, nums[-1] - step, -nums[-1]))
        if P.value_min <= value <= P.value_max and value not in seen:
            seen.add(value)
            nums.append(value)
    return nums


def _different(n: int, rng: Random) -> Args:
    return (_alike(n, rng),)


def _different_sorted(n: int, rng: Random) -> Args:
    return (sorted(_distinct(n, rng)),)


def _different_reversed(n: int, rng: Random) -> Args:
    return (sorted(_distinct(n, rng), reverse=True),)


def _dense(n: int, rng: Random) -> Args:
    """Neighbouring values at the upper end of the range, in any order."""
    nums = list(range(P.value_max - n + 1, P.value_max + 1))
    rng.shuffle(nums)
    return (nums,)


def _organ_pipe(n: int, rng: Random) -> Args:
    """Odd values rise, even ones fall: what a partition around the middle element takes badly."""
    return ([*range(1, n, 2), *range(2 * (n // 2), -1, -2)][:n],)


def _first_and_last(n: int, rng: Random) -> Args:
    nums = _alike(n - 1, rng)
    return ([*nums, nums[0]],)


def _few_remainders(n: int, rng: Random) -> Args:
    """The first value comes again as the last, and between them stand many that agree with it in their lower bits."""
    step, most = 2**21, P.value_max // 2**21 - 1
    remainders = rng.sample(range(step), 1 + n // most)
    values = [r + step * k for r in remainders for k in range(-most, most + 1)]
    nums = rng.sample(values, n - 1)
    return ([*nums, nums[0]],)


def _counted_in_a_byte(n: int, rng: Random) -> Args:
    """One value 256 times, all others once."""
    nums = _distinct(n, rng)
    nums[1 : min(n, 256)] = [nums[0]] * (min(n, 256) - 1)
    rng.shuffle(nums)
    return (nums,)


def _last_two(n: int, rng: Random) -> Args:
    nums = _distinct(n - 1, rng)
    return ([*nums, nums[-1]],)


def _anywhere(n: int, rng: Random) -> Args:
    """Two equal values at places that nothing distinguishes, also ones that people take for missing or infinite."""
    nums = [v for v in _distinct(n, rng) if v not in (-1, 0)][: n - 2]
    value = rng.choice((-1, 0, P.value_min, P.value_max, nums[0]))
    for _ in range(2):
        nums.insert(rng.randrange(len(nums) + 1), value)
    return (nums,)


def _one_bucket(n: int, rng: Random) -> Args:
    """Multiples of a number of buckets that the hash table of libstdc++ grows to: all of them in the same one."""
    most = P.value_max // BUCKETS
    return ([BUCKETS * v for v in rng.sample(range(-most, most + 1), n)],)


FAMILIES = (
    Family("different", _different, n=P.n_max, catches="comparing every pair, tables that do not compare"),
    Family("different, sorted", _different_sorted, n=P.n_max, catches="a sort that takes sorted input badly"),
    Family("different, reversed", _different_reversed, n=P.n_max, catches="inserting into a sorted list at its front"),
    Family("dense", _dense, n=P.n_max, catches="single precision"),
    Family("organ pipe", _organ_pipe, n=P.n_max, catches="a quicksort around the middle element"),
    Family("first and last", _first_and_last, n=P.n_max, catches="looking back only so far"),
    Family("few remainders", _few_remainders, n=P.n_max, catches="a bucket that holds its last value only"),
    Family("256 times", _counted_in_a_byte, n=P.n_max, catches="counts in a byte"),
    Family("last two", _last_two, n=P.n_max, catches="a loop that ends one early, count inside a loop"),
    Family("anywhere", _anywhere, n=P.n_max, catches="searching the list before each element"),
    Family(
        "keys of one bucket",
        _one_bucket,
        n=4_000,
        catches="a hash table whose numbers of buckets are known",
        pitfall="std::unordered_set takes a number for its own hash, and these keys are multiples of its number of "
        "buckets: each insertion walks past all before it. O(1) holds on average over ordinary keys; where somebody "
        "else chooses them, sort, or mix their bits with a hash of your own.",
    ),
)
