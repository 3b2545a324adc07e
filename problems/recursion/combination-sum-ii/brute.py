"""Element by element: the sorted choices that are known, and each of them with the element, in a set."""


def solve(args):
    candidates, target = args
    known = {()}
    for value in candidates:
        known |= {tuple(sorted((*one, value))) for one in known if sum(one) + value <= target}
    return [list(one) for one in known if sum(one) == target]
