"""Lists the places that count, and compares the k-th with the k-th from the back by a table of what is the same."""

SAME = {c: c for c in "abcdefghijklmnopqrstuvwxyz0123456789"}
SAME |= {chr(ord(c) - 32): c for c in "abcdefghijklmnopqrstuvwxyz"}


def solve(args):
    (s,) = args
    places = [i for i, c in enumerate(s) if c in SAME]
    return all(SAME[s[places[k]]] == SAME[s[places[-1 - k]]] for k in range(len(places)))
