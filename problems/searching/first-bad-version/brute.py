"""The case says it."""


def solve(args):
    _, bad = args
    return bad
