"""A copy looks like the original: the same values and the same positions."""


def solve(args):
    (nodes,) = args
    return [[value, position] for value, position in nodes]
