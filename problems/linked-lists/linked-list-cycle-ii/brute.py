"""Follows a table of where each position leads, and asks at each step whether the position was passed."""


def solve(args):
    head, pos = args
    follows = [*range(1, len(head)), pos] if head else []
    passed, at = [], 0 if head else -1
    while at >= 0:
        if at in passed:
            return at
        passed.append(at)
        at = follows[at]
    return None
