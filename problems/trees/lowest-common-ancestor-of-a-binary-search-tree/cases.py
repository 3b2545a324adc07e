"""Cases for trees/lowest-common-ancestor-of-a-binary-search-tree: two nodes, in search trees of all shapes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import permutations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters, trees, values
from judge.author.trees import Links, Tree

P = parameters(__file__)

Args = tuple[Tree, int, int]


def is_valid(args: Args) -> bool:
    """A search tree of different values within the parameters, and two different ones of them."""
    root, p, q = args
    bounds = (P.n_min, P.n_max, P.value_min, P.value_max)
    return p != q and p in root and q in root and trees.valid(root, *bounds, different=True, search=True)


def sizes(args: Args) -> dict[str, int]:
    """Nodes, and levels."""
    links, found = trees.split(args[0])
    level, height = [0], 0
    while level:
        level = [child for node in level for child in (links[0][node], links[1][node]) if child >= 0]
        height += 1
    return {"n": len(found), "h": height}


@st.composite
def _two_nodes(draw: st.DrawFn, root: st.SearchStrategy[Tree]) -> Args:
    tree = draw(root)
    links, found = trees.split(tree)
    code = draw(st.integers(0, 20 * 20 * 3 - 1))
    p, other = code // 60 % len(found), code // 3 % 20
    above = trees.ancestors(links, p)
    q = above[other % len(above)] if above and code % 3 else (p + 1 + other % (len(found) - 1)) % len(found)
    return (tree, found[q], found[p]) if code % 3 == 1 else (tree, found[p], found[q])


def strategy() -> st.SearchStrategy[Args]:
    """Search trees of up to 20 nodes in many shapes; in most of them one node lies below the other."""
    return _two_nodes(trees.search_trees(P.value_min, P.value_max, P.n_min, 20))


def exhaustive() -> Iterator[Args]:
    """the search tree of every shape of 2 to 7 nodes, with values from -1 up, with every two nodes in both orders"""
    for size in range(P.n_min, 8):
        for root in trees.every_search_tree(size, size, start=-1):
            for p, q in permutations(range(-1, size - 1), 2):
                yield root, p, q


def _spread(links: Links, rng: Random) -> tuple[Tree, list[int]]:
    """The search tree of this shape with values over the whole range, and the value of each node."""
    rising = sorted(values.distinct(len(links[0]), rng, P.value_min, P.value_max))
    value_of = [0] * len(rising)
    for node, value in zip(trees.in_order(links), rising, strict=True):
        value_of[node] = value
    return trees.tree(links, value_of), value_of


def _family(name: str, catches: str, p: int = -1, q: int = -2) -> Family:
    """``p`` and ``q`` are numbers of nodes: the last two where nothing else is said."""
    shape = trees.SHAPES[name]

    def build(n: int, rng: Random) -> Args:
        root, value_of = _spread(shape(n, rng), rng)
        return root, value_of[p % n], value_of[q % n]

    return Family(name, build, n=P.n_max, catches=catches)


def _fork(n: int, rng: Random) -> Args:
    """A chain of n // 3 nodes to the right that ends in two chains of equal length with p and q at their ends."""
    stem = max(n // 3, 1)
    root, value_of = _spread(trees.fork(n, stem), rng)
    return root, value_of[n - 1], value_of[max(0, stem + (n - stem) // 2 - 1)]


def _consecutive(n: int, rng: Random) -> Args:
    """Neighbouring values at the upper end of the range, in a complete tree; p and q follow each other in order."""
    links = trees.complete(n)
    root = trees.tree(links, range(P.value_max - n + 1, P.value_max + 1), "in")
    middle = P.value_max - n // 2
    return root, middle, middle - 1


FAMILIES = (
    _family("chain to the left", catches="searching both subtrees anew at each level"),
    _family("chain to the right", catches="a path copied at each node"),
    _family("zigzag", catches="deep recursion with large frames"),
    _family("random chain", catches="ways that are searched for in a list"),
    _family("complete", catches="positions in the level order kept as 64-bit numbers"),
    _family("random shape", catches="a walk over all nodes"),
    _family("leaning", catches="rules that hold for balanced trees", p=0),
    _family("wishbone", catches="ways of equal length compared from below"),
    Family("fork", _fork, n=P.n_max, catches="every ancestor of one compared with every ancestor of the other"),
    Family("consecutive", _consecutive, n=P.n_max, catches="values kept as floats of single precision"),
)


def _of_height(sizes: Mapping[str, int], rng: Random) -> Args:
    """A chain of h nodes to the right with p and q at its end, and all other nodes in a low tree to the left of it."""
    n, h = sizes["n"], sizes["h"]
    low = n - h
    if not 3 <= h <= n or low.bit_length() >= h:
        raise ValueError("no tree of this form has this height")
    root, value_of = _spread(trees.joined(trees.complete(low) if low else ([], []), trees.right_chain(h - 1)), rng)
    return root, value_of[n - 1], value_of[n - 2]


SCALINGS = (Scaling("by height", _of_height, {"n": 16_384, "h": 16_384}),)
