"""A car leads a fleet if it takes longer than every car in front of it. Exact fractions."""

from fractions import Fraction


def solve(args):
    target, position, speed = args
    cars = [(p, Fraction(target - p, s)) for p, s in zip(position, speed, strict=True)]
    return sum(all(time > other for q, other in cars if q > p) for p, time in cars)
