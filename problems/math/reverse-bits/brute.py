"""Adds up what each bit is worth at its new place."""


def solve(args):
    return sum(2 ** (31 - place) for place in range(32) if args[0] // 2**place % 2)
