"""Inputs of trees/validate-binary-search-tree on either side of its constraints."""

LEAST, MOST = -2_147_483_648, 2_147_483_647  # all ints there are: no value is too small or too large


def chain(n: int, turns: str) -> list[int | None]:
    """n nodes one below the other, on the left or on the right as the turns say, over and over."""
    tree: list[int | None] = [0]
    for node in range(1, n):
        tree += (node, None) if turns[node % len(turns)] == "l" else (None, node)
    return tree[:-1] if tree[-1] is None else tree


VALID = [
    ([0],),  # a single node
    ([LEAST],),  # the least value alone
    ([MOST],),  # the greatest value alone
    ([MOST, LEAST],),  # both extremes, a search tree
    ([LEAST, MOST],),  # both extremes, no search tree
    ([0, LEAST, MOST],),  # a node between both extremes
    ([1, None, 1],),  # values may repeat
    ([3, 1, 4, None, 2],),  # a null between nodes
    ([1, None, 2, 3],),  # a node on the left below a right child
    (list(range(10_000)),),  # as many nodes as there may be, as low as can be
    (chain(10_000, "r"),),  # as many nodes, one below the other on the right
    (chain(10_000, "l"),),  # on the left
    (chain(10_000, "lr"),),  # in turns
]
NEARLY = [
    (([],), "one node too few"),
    (([None],), "no node, and the null is written"),
    (([None, None, None],), "no node, and its children are written"),
    (([None, 1],), "a left child of a null root"),
    (([None, None, 1],), "a right child of a null root"),
    (([None, 2, 1, 3],), "a null before a well-formed tree"),
    (([1, None],), "a single node with its left null written"),
    (([1, None, None],), "a single node with both nulls written"),
    (([2, 1, None],), "a null at the end, for the missing right child"),
    (([1, None, 2, None],), "a null at the end, below a right child"),
    (([2, 1, 3, None],), "a null at the end of a full tree"),
    (([2, 1, 3, None, None, None, None],), "all nulls of a full tree written"),
    (([2, 1, None, None, None],), "all nulls of a left child written"),
    (([1, None, 2, None, None],), "all nulls of a right child written"),
    (([1, None, None, None],), "a null that no node could have as child"),
    (([1, None, None, 2],), "a node behind a root without children"),
    (([1, None, None, 2, 3],), "two nodes behind a root without children"),
    (([2, 1, None, None, None, 3],), "a node behind a left child without children"),
    (([1, None, 2, None, None, 3],), "a node behind a right child without children"),
    (([2, 1, 3, None, None, None, None, 4],), "a node behind a full tree of two levels"),
    (([3, 2, 4, 1, None, None, None, None, None, 5],), "a node behind a tree of three levels"),
    (([LEAST, None, None, MOST],), "both extremes, the second one without a parent"),
    (([MOST, None],), "the greatest value and a null"),
    (([None, LEAST],), "a null and the least value"),
    ((list(range(10_001)),), "one node too many, as low as can be"),
    ((chain(10_001, "r"),), "one node too many, one below the other on the right"),
    ((chain(10_001, "l"),), "one node too many, one below the other on the left"),
    ((chain(10_001, "lr"),), "one node too many, in turns"),
    (([0] * 10_001,), "one node too many, all equal"),
    (([*chain(10_000, "r"), 1, 2],), "two nodes too many, below the deepest"),
    (([*range(10_000), None],), "as many nodes as there may be, and a null at the end"),
    (([None, *range(10_000)],), "as many nodes as there may be below a null root"),
    (([*chain(9_999, "r"), None, None, 1],), "as many nodes as there may be, the last without a parent"),
    (([0, None, None, *chain(9_999, "l")],), "as many nodes as there may be, only the root has a place"),
    (([*chain(5_000, "l"), None, None, None, *chain(5_000, "l")],), "as many nodes as there may be, broken halfway"),
]
