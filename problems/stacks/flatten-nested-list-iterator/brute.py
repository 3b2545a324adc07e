"""Writes the list down as text and reads the numbers in it."""

import re


def solve(args):
    (items,) = args
    return [int(number) for number in re.findall(r"-?\d+", repr(items))]
