"""Every set of places to cut at; a way counts if all of its pieces are palindromes."""

from itertools import combinations, pairwise


def solve(args):
    (s,) = args
    ways = []
    for many in range(len(s)):
        for cuts in combinations(range(1, len(s)), many):
            pieces = [s[a:b] for a, b in pairwise((0, *cuts, len(s)))]
            if all(piece == piece[::-1] for piece in pieces):
                ways.append(pieces)
    return ways
