"""Crosses each letter of s off a list of the letters of t."""


def solve(args):
    s, t = args
    left = list(t)
    for letter in s:
        if letter not in left:
            return False
        left.remove(letter)
    return not left
