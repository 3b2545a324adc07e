"""Tries all pieces, the shortest first: sorted, each letter of t has to be found in what is left."""


def covers(piece, t):
    left = list(piece)
    for letter in t:
        if letter not in left:
            return False
        left.remove(letter)
    return True


def solve(args):
    s, t = args
    for length in range(len(t), len(s) + 1):
        for start in range(len(s) - length + 1):
            if covers(s[start : start + length], t):
                return s[start : start + length]
    return ""
