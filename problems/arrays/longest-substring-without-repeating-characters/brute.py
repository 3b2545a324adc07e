"""Looks at all pieces, the longest first, and compares the number of their characters with that of different ones."""


def solve(args):
    (s,) = args
    for length in range(len(s), 0, -1):
        if any(len(set(s[i : i + length])) == length for i in range(len(s) - length + 1)):
            return length
    return 0
