"""Climbs from each node up to the root, by its place in the level order, and looks for a larger value on the way."""


def solve(args):
    (root,) = args
    nodes = [place for place, value in enumerate(root) if value is not None]
    good = 0
    for place in nodes:
        above = place
        while above:
            above = nodes[(above - 1) // 2]  # entries come in pairs, one for each node
            if root[above] > root[place]:
                break
        else:
            good += 1
    return good
