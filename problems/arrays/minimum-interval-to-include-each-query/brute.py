"""Looks at every interval for every query."""


def solve(args):
    intervals, queries = args
    return [min((b - a + 1 for a, b in intervals if a <= query <= b), default=-1) for query in queries]
