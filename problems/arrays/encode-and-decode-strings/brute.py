"""A list that is encoded and decoded is the list."""


def solve(args):
    return args[0]
