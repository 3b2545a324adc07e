"""Inputs of trees/serialize-and-deserialize-binary-tree on either side of its constraints."""


def chain(n: int, turns: str) -> list[int | None]:
    """n nodes one below the other, on the left or on the right as the turns say, over and over."""
    tree: list[int | None] = [0]
    for node in range(1, n):
        tree += (node % 1_001, None) if turns[node % len(turns)] == "l" else (None, node % 1_001)
    return tree[:-1] if tree[-1] is None else tree


VALID = [
    ([],),  # the empty tree
    ([0],),  # a single node
    ([-1_000],),  # the least value alone
    ([1_000],),  # the greatest value alone
    ([0, -1_000, 1_000],),  # both extremes as children
    ([1_000, None, -1_000],),  # a right child alone
    ([-1_000, 1_000],),  # a left child alone
    ([5, 5, 5],),  # values may repeat
    ([1, None, 2, 3],),  # a null between nodes
    ([1_000] * 10_000,),  # as many nodes as there may be, at the greatest value
    ([-1_000] * 10_000,),  # as many nodes, at the least value
    (chain(10_000, "r"),),  # as many nodes, one below the other on the right
    (chain(10_000, "l"),),  # on the left
    (chain(10_000, "lr"),),  # in turns
]
NEARLY = [
    (([None],), "the empty tree with its null written"),
    (([None, None],), "two nulls and no node"),
    (([None, 1],), "a left child of a null root"),
    (([None, None, 1],), "a right child of a null root"),
    (([1, None],), "a single node with its left null written"),
    (([1, None, None],), "a single node with both nulls written"),
    (([1, 2, None],), "a null at the end, for the missing right child"),
    (([1, None, 2, None],), "a null at the end, below a right child"),
    (([1, 2, 3, None, None, None, None],), "all nulls of a full tree written"),
    (([1, None, None, 2],), "a node behind a root without children"),
    (([1, 2, None, None, None, 3],), "a node behind a left child without children"),
    (([1, None, 2, None, None, 3],), "a node behind a right child without children"),
    (([1, 2, 3, None, None, None, None, 4],), "a node behind a full tree of two levels"),
    (([-1_001],), "one below the least value, alone"),
    (([1_001],), "one above the greatest value, alone"),
    (([-1_001, 0, 0],), "the root is too small"),
    (([1_001, 0, 0],), "the root is too large"),
    (([0, -1_001, 0],), "the left child is too small"),
    (([0, 1_001, 0],), "the left child is too large"),
    (([0, 0, -1_001],), "the right child is too small"),
    (([0, 0, 1_001],), "the right child is too large"),
    (([0, None, -1_001],), "too small behind a null"),
    (([0, None, 1_001],), "too large behind a null"),
    (([-1_000, -1_001],), "too small below the least value"),
    (([1_000, None, 1_001],), "too large below the greatest value"),
    (([0] * 10_001,), "one node too many, as low as can be"),
    ((chain(10_001, "r"),), "one node too many, one below the other on the right"),
    ((chain(10_001, "l"),), "one node too many, one below the other on the left"),
    ((chain(10_001, "lr"),), "one node too many, in turns"),
    (([*chain(9_999, "r"), None, 1_001],), "as many nodes as there may be, the deepest too large"),
    (([*chain(9_999, "r"), -1_001],), "as many nodes as there may be, the deepest too small"),
    (([0] * 9_999 + [1_001],), "as many nodes as there may be, the last one of a full level too large"),
    (([-1_001, *[0] * 9_999],), "as many nodes as there may be, the root too small"),
    (([*[0] * 10_000, None],), "as many nodes as there may be, and a null at the end"),
    (([*chain(9_999, "l"), None, None, None, 0],), "as many nodes as there may be, the last without a parent"),
    (([2**31 - 1],), "the greatest int"),
    (([-(2**31)],), "the least int"),
]
