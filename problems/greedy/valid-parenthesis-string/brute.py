"""Keeps the set of all numbers of open parentheses that some reading of the stars leads to."""


def solve(args):
    (s,) = args
    open_ones = {0}
    for c in s:
        moves = {"(": (1,), ")": (-1,), "*": (-1, 0, 1)}[c]
        open_ones = {number + move for number in open_ones for move in moves if number + move >= 0}
    return 0 in open_ones
