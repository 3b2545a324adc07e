"""Walks by position: who is still on the way after as many steps as there are nodes, never ends."""


def solve(args):
    values, pos = args
    following = [*range(1, len(values)), pos] if values else []
    at = 0 if values else -1
    for _ in values:
        at = following[at]
        if at < 0:
            return False
    return at >= 0
