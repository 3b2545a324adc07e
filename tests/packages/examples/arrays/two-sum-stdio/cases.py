"""Cases for arrays/two-sum-stdio: numbers of which exactly two make the target."""

from collections import Counter
from itertools import product

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)


def pairs(nums, target):
    """How many pairs of places make the target."""
    count = Counter(nums)
    twice = sum(count[v] * count[target - v] for v in count if target - v in count and v != target - v) // 2
    half = count[target // 2] if target % 2 == 0 else 0
    return twice + half * (half - 1) // 2


def is_valid(args):
    nums, target = args
    return (
        2 <= len(nums) <= P.n_max
        and all(abs(v) <= P.value_max for v in nums)
        and abs(target) <= P.value_max
        and pairs(nums, target) == 1
    )


@st.composite
def _with_a_pair(draw):
    nums = draw(st.lists(st.integers(-20, 20), min_size=2, max_size=10))
    places = draw(st.lists(st.integers(0, len(nums) - 1), min_size=2, max_size=2, unique=True))
    return nums, nums[places[0]] + nums[places[1]]


def strategy():
    return _with_a_pair().filter(is_valid)


def exhaustive():
    """every list of 2 to 4 numbers from -1 to 2, and each target that exactly two of them make"""
    for size in range(2, 5):
        for nums in product(range(-1, 3), repeat=size):
            for target in range(-2, 5):
                if pairs(nums, target) == 1:
                    yield list(nums), target


def _at_the_end(n, rng):
    nums = [2 * v for v in rng.sample(range(-10 * n, 10 * n), n - 1)]
    return [*nums, 1 - nums[-1]], 1


FAMILIES = (Family("pair at the end", _at_the_end, n=P.n_max, catches="every pair looked at"),)
