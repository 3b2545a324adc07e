"""Rewrites the list: the first operator and the two before it become one value, until one is left. Exact fractions."""

from fractions import Fraction
from math import trunc


def solve(args):
    rest = list(args[0])
    while len(rest) > 1:
        at = next(i for i, token in enumerate(rest) if token in ("+", "-", "*", "/"))
        left, right = Fraction(rest[at - 2]), Fraction(rest[at - 1])
        if rest[at] == "+":
            value = left + right
        elif rest[at] == "-":
            value = left - right
        elif rest[at] == "*":
            value = left * right
        else:
            value = Fraction(trunc(left / right))
        rest[at - 2 : at + 1] = [str(value)]
    return int(rest[0])
