"""A clone looks like the original: the same adjacency list, which is written with sorted neighbors."""


def solve(args):
    (adjacent,) = args
    return [sorted(neighbors) for neighbors in adjacent]
