"""Takes each edge away, the last one first, and looks whether the others reach every node from the first."""


def solve(args):
    (edges,) = args
    for left_out in reversed(edges):
        reached = {1}
        while True:
            more = {node for edge in edges if edge != left_out and reached & set(edge) for node in edge} - reached
            if not more:
                break
            reached |= more
        if len(reached) == len(edges):
            return left_out
    raise ValueError("no edge can be spared")
