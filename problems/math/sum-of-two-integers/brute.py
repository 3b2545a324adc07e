"""Adds."""


def solve(args):
    a, b = args
    return a + b
