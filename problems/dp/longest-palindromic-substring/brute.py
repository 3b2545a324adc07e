"""Writes every piece down backwards and compares, the longest first."""


def solve(args):
    (s,) = args
    pieces = (s[i : i + length] for length in range(len(s), 0, -1) for i in range(len(s) - length + 1))
    return next(piece for piece in pieces if list(piece) == list(reversed(piece)))
