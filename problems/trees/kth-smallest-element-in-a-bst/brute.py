"""The value that exactly k - 1 others are smaller than, whatever the shape of the tree is."""


def solve(args):
    root, k = args
    values = [value for value in root if value is not None]
    return next(value for value in values if sum(other < value for other in values) == k - 1)
