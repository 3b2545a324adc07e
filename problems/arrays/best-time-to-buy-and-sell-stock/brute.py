"""Tries every pair of a day and a later one."""

from itertools import combinations


def solve(args):
    (prices,) = args
    return max((sell - buy for buy, sell in combinations(prices, 2) if sell > buy), default=0)
