"""Looks ahead from each day until a warmer one comes."""


def solve(args):
    (temperatures,) = args
    n = len(temperatures)
    return [
        next((later - day for later in range(day + 1, n) if temperatures[later] > temperatures[day]), 0)
        for day in range(n)
    ]
