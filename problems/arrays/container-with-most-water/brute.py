"""Tries every pair of lines."""

from itertools import combinations


def solve(args):
    (height,) = args
    return max((j - i) * min(height[i], height[j]) for i, j in combinations(range(len(height)), 2))
