"""Tries every pair of positions."""

from itertools import combinations


def solve(args):
    nums, target = args
    for i, j in combinations(range(len(nums)), 2):
        if nums[i] + nums[j] == target:
            return [i, j]
    return []
