"""Writes every piece down backwards and compares."""


def solve(args):
    (s,) = args
    pieces = (s[i:j] for i in range(len(s)) for j in range(i + 1, len(s) + 1))
    return sum(piece == "".join(reversed(piece)) for piece in pieces)
