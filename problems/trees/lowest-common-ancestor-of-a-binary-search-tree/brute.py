"""Lists the ancestors of both nodes by their positions in the level order, whatever the values are."""


def solve(args):
    root, p, q = args
    values = [root[0]]
    parents = [None]
    for at, value in enumerate(root[1:]):
        if value is not None:
            values.append(value)
            parents.append(at // 2)

    def ways_up(value):
        node = values.index(value)
        found = []
        while node is not None:
            found.append(node)
            node = parents[node]
        return found

    above_q = ways_up(q)
    return next(values[node] for node in ways_up(p) if node in above_q)
