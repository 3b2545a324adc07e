"""Compares all pairs: how much time have the two in common?"""

from itertools import combinations


def solve(args):
    (meetings,) = args
    return all(min(a[1], b[1]) - max(a[0], b[0]) <= 0 for a, b in combinations(meetings, 2))
