"""Begins with the empty set and adds single numbers to all sets that are known, until no new set comes."""


def solve(args):
    (nums,) = args
    known = {frozenset()}
    while True:
        more = {one | {value} for one in known for value in nums} | known
        if more == known:
            return [list(one) for one in known]
        known = more
