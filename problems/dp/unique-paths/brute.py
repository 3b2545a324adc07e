"""Keeps how many robots stand on each square of a diagonal, and moves all of them at once in both directions."""

from collections import Counter


def solve(args):
    m, n = args
    robots = Counter({(0, 0): 1})
    for _ in range(m + n - 2):
        moved = Counter()
        for (row, column), many in robots.items():
            if row + 1 < m:
                moved[row + 1, column] += many
            if column + 1 < n:
                moved[row, column + 1] += many
        robots = moved
    return robots[m - 1, n - 1]
