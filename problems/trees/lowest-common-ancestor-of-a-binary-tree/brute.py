"""Collects the set of values below every node, and takes the smallest set that has both."""


def solve(args):
    root, p, q = args
    parent_of = {}
    entries = iter(root)
    level = [next(entries)]
    for value in level:
        for _ in range(2):
            child = next(entries, None)
            if child is not None:
                parent_of[child] = value
                level.append(child)
    below = {value: {value} for value in level}
    for value in level:
        above = value
        while above in parent_of:
            above = parent_of[above]
            below[above].add(value)
    return min((value for value in level if {p, q} <= below[value]), key=lambda value: len(below[value]))
