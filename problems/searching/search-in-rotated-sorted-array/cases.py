"""Cases for searching/search-in-rotated-sorted-array: a rotated ascending list of different values, and a target."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, combinations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int], int]

GAPS = (st.just(1), st.integers(1, 2), st.integers(1, 3), st.integers(1, 40), st.integers(1, P.value_max // 30))
ROTATIONS = st.sampled_from((0, 0, 1, 1, -1, -1, *range(2, 30)))
ANCHORS = st.sampled_from(("bottom", "top", "around zero", "around zero"))
TARGETS = st.sampled_from(
    ("member",) * 5 + ("first", "last", "break", "before", "before", "after", "after", "constant")
)
MODULI = (64, 100, 128, 255, 256, 1_000, 1_009, 1_024, 4_096, 5_000, 8_192, 9_973, 10_000, 10_007, 16_381, 16_384)
CONSTANTS = (P.absent, 0, P.value_min, P.value_max)
SIZES = st.integers(P.n_min, 30)
POSITIONS = st.integers(0, 29)
SOME_GAP = st.sampled_from(GAPS)


def is_valid(args: Args) -> bool:
    """Length and values within the parameters, all different, and at most one descent going around."""
    nums, target = args
    if not P.n_min <= len(nums) <= P.n_max or not P.value_min <= target <= P.value_max:
        return False
    if not all(P.value_min <= v <= P.value_max for v in nums) or len(set(nums)) != len(nums):
        return False
    return sum(nums[i - 1] > nums[i] for i in range(len(nums))) <= 1


def rotate(nums: list[int], by: int) -> list[int]:
    """The list without its first ``by`` elements, followed by them."""
    return nums[by:] + nums[:by]


def _target(nums: list[int], kind: str, at: int) -> int:
    """A value of the rotated list, one next to it, or a constant; held within the range."""
    if kind == "constant":
        return CONSTANTS[at % len(CONSTANTS)]
    if kind == "break":
        return min(nums) if at % 2 else max(nums)
    if kind in ("first", "last"):
        return nums[0 if kind == "first" else -1]
    value = nums[at % len(nums)] + {"member": 0, "before": -1, "after": 1}[kind]
    return int(max(P.value_min, min(P.value_max, value)))


@st.composite
def _rotated(draw: st.DrawFn) -> Args:
    size = draw(SIZES)
    gaps = draw(st.lists(draw(SOME_GAP), min_size=size, max_size=size))
    nums = list(accumulate(gaps))
    anchor = draw(ANCHORS)
    if anchor == "bottom":
        shift = P.value_min - nums[0]
    elif anchor == "top":
        shift = P.value_max - nums[-1]
    else:
        shift = -nums[size // 2]
    nums = rotate([v + shift for v in nums], draw(ROTATIONS) % size)
    return nums, _target(nums, draw(TARGETS), draw(POSITIONS))


def strategy() -> st.SearchStrategy[Args]:
    """Short lists, dense and sparse, rotated by nothing, one, half or any number; targets in it and next to it."""
    return _rotated()


def exhaustive() -> Iterator[Args]:
    """every rotation of every ascending list of 1 to 9 values from -4 to 4, with every target from -5 to 5"""
    for size in range(P.n_min, 10):
        for nums in combinations(range(-4, 5), size):
            for by in range(size):
                for target in range(-5, 6):
                    yield rotate(list(nums), by), target


def _ascending(n: int) -> list[int]:
    """n different values in ascending order, spread evenly from value_min to value_max."""
    return [P.value_min + i * (P.value_max - P.value_min) // (n - 1) for i in range(n)]


def _gap(nums: list[int]) -> int:
    """A value inside the range of the ascending nums, but not in it."""
    at = len(nums) // 3
    return nums[at] + 1


def _absent_in_the_middle(n: int, rng: Random) -> Args:
    nums = _ascending(n)
    return rotate(nums, n // 2), _gap(nums)


def _last_of_all(n: int, rng: Random) -> Args:
    nums = rotate(_ascending(n), n // 3)
    return nums, nums[-1]


def _not_rotated(n: int, rng: Random) -> Args:
    return _ascending(n), P.value_max


def _rotated_by_one(n: int, rng: Random) -> Args:
    return rotate(_ascending(n), 1), P.value_min


def _largest_in_front(n: int, rng: Random) -> Args:
    nums = _ascending(n)
    return rotate(nums, n - 1), _gap(nums)


def _just_before_the_break(n: int, rng: Random) -> Args:
    return rotate(_ascending(n), 2 * n // 3), P.value_max


def _first_of_all(n: int, rng: Random) -> Args:
    nums = _ascending(n)
    return rotate(nums, n // 3), nums[n // 3]


def _just_behind_the_break(n: int, rng: Random) -> Args:
    return rotate(_ascending(n), 2 * n // 3), P.value_min


def _cluster_and_outlier(n: int, rng: Random) -> Args:
    """Neighbouring values and one far away, which mislead a search that interpolates."""
    size = max(2, min(n, 200))
    nums = [*range(P.value_min, P.value_min + size - 1), P.value_max]
    return rotate(nums, size // 10), nums[size * 9 // 10]


def _others_in_its_place(n: int, rng: Random) -> Args:
    """The target is absent; present are values in the same place of any table that is too short for all values."""
    target = rng.choice((P.value_min, P.value_max)) * 10 // rng.randint(11, 14)
    others = list({target - m for m in MODULI} | {target + m for m in MODULI})
    nums = {v for v in rng.sample(others, min(n, len(others))) if P.value_min <= v <= P.value_max}
    while len(nums) < n:
        nums.add(rng.randint(P.value_min, P.value_max))
    return rotate(sorted(nums - {target}), rng.randrange(n)), target


def _anywhere(n: int, rng: Random) -> Args:
    nums = rotate(sorted(rng.sample(range(P.value_min, P.value_max + 1), n)), rng.randrange(n))
    return nums, nums[n * 4 // 5]


FAMILIES = (
    Family("absent", _absent_in_the_middle, n=P.n_max, catches="sorting by swapping neighbours first"),
    Family("last of all", _last_of_all, n=P.n_max, catches="undoing the rotation step by step, with a check each time"),
    Family("not rotated", _not_rotated, n=P.n_max, catches="a search for the break that needs one"),
    Family("rotated by one", _rotated_by_one, n=P.n_max, catches="turning the list the long way round"),
    Family("largest in front", _largest_in_front, n=P.n_max, catches="undoing the rotation step by step the other way"),
    Family("just before the break", _just_before_the_break, n=P.n_max, catches="searching the list for every value"),
    Family("first of all", _first_of_all, n=P.n_max, catches="an end of the sorted side left out, past a cut-off"),
    Family("just behind the break", _just_behind_the_break, n=P.n_max, catches="a block with the break half searched"),
    Family("cluster and outlier", _cluster_and_outlier, n=P.n_max, catches="interpolation"),
    Family("others in its place", _others_in_its_place, n=P.n_max, catches="tables that do not compare what they hold"),
    Family("anywhere", _anywhere, n=P.n_max, catches="searching the list for every value below the target"),
)
