"""Goes through every tuple over the numbers and keeps those without a repetition."""

from itertools import product


def solve(args):
    (nums,) = args
    return [list(values) for values in product(nums, repeat=len(nums)) if len(set(values)) == len(nums)]
