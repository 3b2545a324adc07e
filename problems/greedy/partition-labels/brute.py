"""Looks at each place whether some letter stands on both sides of it, and cuts where none does."""

from itertools import pairwise


def solve(args):
    (s,) = args
    cuts = [i for i in range(len(s) + 1) if not set(s[:i]) & set(s[i:])]
    return [after - before for before, after in pairwise(cuts)]
