"""The address itself."""


def solve(args):
    return args[0]
