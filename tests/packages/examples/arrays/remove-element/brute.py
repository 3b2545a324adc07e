"""Everything but the value."""


def solve(args):
    return [v for v in args[0] if v != args[1]]
