"""Chooses how many moves are double, and among all moves which ones: a sum of binomial coefficients."""

from math import comb


def solve(args):
    (n,) = args
    return sum(comb(n - doubles, doubles) for doubles in range(n // 2 + 1))
