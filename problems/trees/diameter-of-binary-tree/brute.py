"""Takes the tree for a graph and floods it from every node; the last front that is not empty tells how far one gets."""


def solve(args):
    (root,) = args
    near = {0: set()}
    parents, nodes = [0], 1
    for side, value in enumerate(root[1:]):
        parent = parents[side // 2]
        if value is not None:
            near[nodes] = {parent}
            near[parent].add(nodes)
            parents.append(nodes)
            nodes += 1
    furthest = 0
    for start in near:
        reached, front, steps = {start}, {start}, -1
        while front:
            steps += 1
            front = {other for node in front for other in near[node]} - reached
            reached |= front
        furthest = max(furthest, steps)
    return furthest
