"""Starts at every node and walks along all edges, up and down, without coming to a node twice."""


def solve(args):
    root = args[0]
    values = [root[0]]
    beside = [[]]
    for at, value in enumerate(root[1:]):
        if value is not None:
            node, parent = len(values), at // 2
            values.append(value)
            beside.append([parent])
            beside[parent].append(node)
    sums = []
    for start in range(len(values)):
        ends = [(start, None, values[start])]
        for node, before, total in ends:
            sums.append(total)
            ends += [(other, node, total + values[other]) for other in beside[node] if other != before]
    return max(sums)
