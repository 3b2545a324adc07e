"""Asks for the least of the values that are left, and does not look at the shape of the tree."""


def solve(args):
    names, given = args
    left = {value for value in given[0][0] if value is not None}
    results = [None]
    for name in names[1:]:
        if name == "hasNext":
            results.append(len(left) > 0)
        else:
            results.append(min(left))
            left.remove(results[-1])
    return results
