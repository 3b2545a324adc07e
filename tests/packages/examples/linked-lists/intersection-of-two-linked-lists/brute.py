"""The first shared node is where the second list joins."""


def solve(args):
    return None if args[2] < 0 else args[2]
