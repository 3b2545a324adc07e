"""Tries every three positions and keeps the different multisets of values."""

from itertools import combinations


def solve(args):
    (nums,) = args
    return [list(triplet) for triplet in sorted({tuple(sorted(c)) for c in combinations(nums, 3) if sum(c) == 0})]
