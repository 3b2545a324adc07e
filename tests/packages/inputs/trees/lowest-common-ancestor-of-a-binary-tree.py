"""Inputs of trees/lowest-common-ancestor-of-a-binary-tree on either side of its constraints."""

LEAST, MOST = -1_000_000_000, 1_000_000_000


def chain(n: int, turns: str) -> list[int | None]:
    """n nodes one below the other, on the left or on the right as the turns say, over and over."""
    tree: list[int | None] = [0]
    for node in range(1, n):
        tree += (node, None) if turns[node % len(turns)] == "l" else (None, node)
    return tree[:-1] if tree[-1] is None else tree


VALID = [
    ([1, 2], 1, 2),  # the smallest tree, p above q
    ([1, 2], 2, 1),  # the smallest tree, q above p
    ([1, None, 2], 1, 2),  # the smallest tree, with a right child
    ([LEAST, MOST], LEAST, MOST),  # both extremes
    ([MOST, None, LEAST], LEAST, MOST),  # both extremes, the greater one above
    ([0, LEAST, MOST], LEAST, MOST),  # both extremes as children
    ([0, 1, 2], 1, 2),  # two children
    ([1, None, 2, 3], 3, 2),  # a null between nodes
    ([0, -1, 1], -1, 1),  # opposites are different
    (list(range(100_000)), 99_998, 99_999),  # as many nodes as there may be, as low as can be
    (chain(100_000, "r"), 99_999, 0),  # as many nodes, one below the other on the right
    (chain(100_000, "l"), 99_998, 99_999),  # on the left
]
NEARLY = [
    (([], 0, 1), "no node at all"),
    (([None], 0, 1), "no node, and the null is written"),
    (([1], 1, 2), "one node too few, and q is not there"),
    (([1], 1, 1), "one node too few, and q is p"),
    (([1, 2], 1, 1), "p and q are both the root"),
    (([1, 2], 2, 2), "p and q are both the leaf"),
    (([1, 2, 3], 0, 3), "p is not there, one below the least value of the tree"),
    (([1, 2, 3], 1, 4), "q is not there, one above the greatest value of the tree"),
    (([1, 2, 4], 3, 4), "p is not there, between two values of the tree"),
    (([1, 2, 4], 1, 3), "q is not there, between two values of the tree"),
    (([1, 2], 3, 4), "neither is there"),
    (([1, None, 2], 0, 2), "p is 0, where the tree has a null"),
    (([1, -2], 1, 2), "q has the wrong sign"),
    (([1, 1], 1, 2), "the only two nodes are equal"),
    (([1, 2, 1], 1, 2), "the root's value again in a child"),
    (([1, 2, 2], 1, 2), "both children are equal"),
    (([1, 2, 3, 3], 1, 2), "a leaf equals its parent's sibling, neither p nor q"),
    (([1, 2, 3, None, None, None, 2], 1, 3), "a leaf equals a node of the other side"),
    (([LEAST, None, LEAST], LEAST, MOST), "the least value twice"),
    (([MOST, MOST, 0], MOST, 0), "the greatest value twice"),
    (([LEAST - 1, 0], LEAST - 1, 0), "the root is one below the least value"),
    (([0, LEAST - 1], 0, LEAST - 1), "the leaf is one below the least value"),
    (([MOST + 1, 0], MOST + 1, 0), "the root is one above the greatest value"),
    (([0, MOST + 1], 0, MOST + 1), "the leaf is one above the greatest value"),
    (([0, LEAST - 1, 1], 0, 1), "the left child is too small, neither p nor q"),
    (([0, 1, MOST + 1], 0, 1), "the right child is too large, neither p nor q"),
    (([0, LEAST, 1], LEAST - 1, 1), "p is one below the least value"),
    (([0, 1, MOST], 1, MOST + 1), "q is one above the greatest value"),
    (([None, 1, 2], 1, 2), "two children of a null root"),
    (([1, 2, None], 1, 2), "a null at the end, for the missing right child"),
    (([1, None, 2, None], 1, 2), "a null at the end, below a right child"),
    (([1, 2, 3, None, None, None, None], 2, 3), "all nulls of a full tree written"),
    (([1, None, None, 2], 1, 2), "q behind a root without children"),
    (([1, 2, None, None, None, 3], 1, 2), "a node without a parent, neither p nor q"),
    (([1, 2, 3, None, None, None, None, 4], 2, 4), "q behind a full tree of two levels"),
    ((list(range(100_001)), 0, 1), "one node too many, as low as can be"),
    ((chain(100_001, "r"), 0, 100_000), "one node too many, one below the other on the right"),
    ((chain(100_001, "l"), 0, 100_000), "one node too many, one below the other on the left"),
    (([*range(99_999), 0], 1, 2), "as many nodes as there may be, the last one equals the root"),
    (([*range(99_999), MOST + 1], 1, 2), "as many nodes as there may be, the last one too large"),
    ((list(range(100_000)), 0, 100_000), "as many nodes as there may be, and q is not there"),
    (([2**31 - 1, -(2**31)], 2**31 - 1, -(2**31)), "both ints at their limits"),
]
