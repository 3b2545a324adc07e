"""Asks a set of all numbers."""


def solve(args):
    matrix, target = args
    return target in {value for row in matrix for value in row}
