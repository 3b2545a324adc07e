"""Tries every pair of positions."""

from itertools import combinations


def solve(args):
    numbers, target = args
    for (i, a), (j, b) in combinations(enumerate(numbers, start=1), 2):
        if a + b == target:
            return [i, j]
    return []
