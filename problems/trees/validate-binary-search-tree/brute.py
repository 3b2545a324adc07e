"""Compares every node with each of its ancestors, on the side on which it stands."""


def solve(args):
    (root,) = args
    steps = [()]  # for each node in level order: its (ancestor's value, side) pairs
    entries = iter(root)
    values = [next(entries)]
    for value, above in zip(values, steps, strict=False):
        for side in ("left", "right"):
            child = next(entries, None)
            if child is not None:
                values.append(child)
                steps.append((*above, (value, side)))
    return all(
        value < ancestor if side == "left" else value > ancestor
        for value, above in zip(values, steps, strict=True)
        for ancestor, side in above
    )
