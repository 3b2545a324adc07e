"""Reads both as whole numbers, adds those, and writes the sum down backwards."""


def solve(args):
    first, second = (int("".join(str(digit) for digit in reversed(number))) for number in args)
    return [int(digit) for digit in reversed(str(first + second))]
