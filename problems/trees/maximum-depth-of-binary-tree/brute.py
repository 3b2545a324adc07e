"""Notes each node's parent in the level order, and climbs from every node to the root."""


def solve(args):
    (root,) = args
    parents = [None] if root else []  # of each node, by position among the nodes
    for at, value in enumerate(root[1:]):
        if value is not None:
            parents.append(at // 2)
    deepest = 0
    for parent in parents:
        steps = 1
        while parent is not None:
            steps += 1
            parent = parents[parent]
        deepest = max(deepest, steps)
    return deepest
