"""Writes every node as its way from the root; the longest way through one side of a node tells the height there."""


def solve(args):
    entries = iter(args[0])
    ways, there = [""], []
    for way in ways:
        if next(entries, None) is not None:
            there.append(way)
            ways += (way + "l", way + "r")
    for way in there:
        heights = [
            max((len(other) - len(way) for other in there if other.startswith(way + side)), default=0) for side in "lr"
        ]
        if max(heights) > min(heights) + 1:
            return False
    return True
