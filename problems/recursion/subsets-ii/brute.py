"""For each different number, how often it is taken: every tuple of such counts."""

from collections import Counter
from itertools import product


def solve(args):
    (nums,) = args
    counted = Counter(nums)
    every = product(*(range(times + 1) for times in counted.values()))
    return [[value for value, times in zip(counted, chosen, strict=True) for _ in range(times)] for chosen in every]
