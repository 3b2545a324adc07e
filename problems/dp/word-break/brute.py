"""Tries every way to cut a short text. A longer one is matched from the back: the set of all rests that words make."""

from itertools import pairwise, product


def solve(args):
    s, words = args
    known = frozenset(words)
    if len(s) <= 10:
        for cuts in product((False, True), repeat=len(s) - 1):
            places = [0, *(i for i, cut in enumerate(cuts, 1) if cut), len(s)]
            if all(s[a:b] in known for a, b in pairwise(places)):
                return True
        return False
    rests = {s}
    while rests:
        if rests & known:
            return True
        rests = {rest[: -len(word)] for rest in rests for word in known if rest.endswith(word)} - {""}
    return False
