"""Adds logarithms: the power's is n times that of x without its sign."""

from math import exp, log


def solve(args):
    x, n = args
    if x == 0:
        return 0.0
    size = exp(n * log(abs(x)))
    return -size if x < 0 and n % 2 == 1 else size
