"""The level order with its nulls tells a tree completely, so two lists are compared."""


def solve(args):
    first, second = args
    return len(first) == len(second) and not any(a != b for a, b in zip(first, second, strict=True))
