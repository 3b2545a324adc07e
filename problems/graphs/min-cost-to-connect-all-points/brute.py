"""Bounds how long a connection has to be: connections of at most that length leave some parts, and each part but one
needs a longer one. The cost is the sum, over all lengths, of the parts that are left, less one."""

from itertools import pairwise


def solve(args):
    (points,) = args
    lengths = sorted({abs(a - c) + abs(b - d) for a, b in points for c, d in points})
    cost = 0
    for shorter, longer in pairwise(lengths):
        left = [tuple(point) for point in points]
        parts = 0
        while left:
            parts += 1
            part = [left.pop()]
            for a, b in part:
                near = [(c, d) for c, d in left if abs(a - c) + abs(b - d) <= shorter]
                part += near
                left = [point for point in left if point not in near]
        cost += (parts - 1) * (longer - shorter)
    return cost
