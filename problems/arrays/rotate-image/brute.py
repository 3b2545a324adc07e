"""Places each element by its coordinates: what stood at (r, c) goes to (c, last - r)."""


def solve(args):
    (matrix,) = args
    last = len(matrix) - 1
    where = {}
    for r, row in enumerate(matrix):
        for c, value in enumerate(row):
            where[c, last - r] = value
    return [[where[r, c] for c in range(last + 1)] for r in range(last + 1)]
