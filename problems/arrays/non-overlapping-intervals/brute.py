"""Tries to keep every subset, the largest first."""

from itertools import combinations


def solve(args):
    (given,) = args
    n = len(given)
    clash = {
        (i, j) for i, j in combinations(range(n), 2) if max(given[i][0], given[j][0]) < min(given[i][1], given[j][1])
    }
    for removed in range(n):
        for kept in combinations(range(n), n - removed):
            if not any(pair in clash for pair in combinations(kept, 2)):
                return removed
    return n
