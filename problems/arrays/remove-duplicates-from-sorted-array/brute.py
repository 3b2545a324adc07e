"""Asks for each value there can be whether it occurs."""


def solve(args):
    return [value for value in range(min(args[0]), max(args[0]) + 1) if value in args[0]]
