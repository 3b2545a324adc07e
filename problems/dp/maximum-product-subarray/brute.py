"""Multiplies each piece by itself."""

from math import prod


def solve(args):
    (nums,) = args
    ends = range(len(nums))
    return max(prod(nums[start : end + 1]) for start in ends for end in ends[start:])
