"""Compares every pair of positions."""

from itertools import combinations


def solve(args):
    (nums,) = args
    return any(a == b for a, b in combinations(nums, 2))
