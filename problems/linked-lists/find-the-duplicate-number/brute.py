"""Compares every pair of entries."""

from itertools import combinations


def solve(args):
    return next(a for a, b in combinations(args[0], 2) if a == b)
