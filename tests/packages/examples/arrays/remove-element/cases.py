"""Cases for arrays/remove-element: a list and a value."""

from itertools import product

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)


def is_valid(args):
    nums, val = args
    return len(nums) <= P.n_max and all(0 <= v <= P.value_max for v in nums) and 0 <= val <= 2 * P.value_max


def strategy():
    return st.tuples(st.lists(st.integers(0, 3), max_size=12), st.integers(0, 4))


def exhaustive():
    """every list of up to 5 values from 0 to 2, and each value to remove"""
    for size in range(6):
        for nums in product(range(3), repeat=size):
            for val in range(3):
                yield list(nums), val


def _random(n, rng):
    return [rng.randint(0, 3) for _ in range(n)], 1


FAMILIES = (Family("random", _random, n=P.n_max, catches="nothing in particular"),)
