"""Cases for trees/lowest-common-ancestor-of-a-binary-tree: two nodes, in trees of all shapes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, trees
from judge.author.trees import Tree
from judge.author.values import MODULI

P = parameters(__file__)

Args = tuple[Tree, int, int]


def is_valid(args: Args) -> bool:
    """A well-formed tree of unique values within the parameters, and two different ones of them."""
    root, p, q = args
    present = set(trees.values_of(root))
    return (
        trees.valid(root, P.n_min, P.n_max, P.value_min, P.value_max, different=True)
        and p != q
        and p in present
        and q in present
    )


OPTIONS = tuple(
    product(
        ("any", "any", "any", "chain", "complete"),
        ("as grown", "in order", "reversed", "any"),
        ("next to each other", "two apart", "spread"),
        ("from -1", "around 0", "from the least", "up to the greatest"),
        ("any", "above", "below"),
    )
)
"""Shape, how values are distributed over it, how far apart they are, where they lie, and where q is, seen from p."""


@st.composite
def _two_nodes(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 24))
    shape, order, distance, place, relation = draw(st.sampled_from(OPTIONS))
    data = draw(st.binary(min_size=2 * size + 1, max_size=2 * size + 1))
    picks, ranks, p, other = data[: size - 1], data[size - 1 : -2], data[-2] % size, data[-1]
    links = trees.shape_of(shape, picks, size)
    step = {"next to each other": 1, "two apart": 2, "spread": P.value_max // size}[distance]
    start = {
        "from -1": -1,
        "around 0": -(size // 2) * step,
        "from the least": P.value_min,
        "up to the greatest": P.value_max - (size - 1) * step,
    }[place]
    nodes = list(range(size))
    if order == "any":
        nodes.sort(key=lambda node: ranks[node])
    elif order != "as grown":
        nodes = trees.in_order(links) if order == "in order" else trees.in_order(links)[::-1]
    values = [0] * size
    for i, node in enumerate(nodes):
        values[node] = start + step * i
    above = trees.ancestors(links, p)
    q = above[other % len(above)] if above and relation != "any" else (p + 1 + other % (size - 1)) % size
    if relation == "below":
        p, q = q, p
    return trees.tree(links, values), values[p], values[q]


def strategy() -> st.SearchStrategy[Args]:
    """Trees of up to 24 nodes in many shapes and orders of values; in most of them one node lies below the other."""
    return _two_nodes()


def exhaustive() -> Iterator[Args]:
    """every shape of 2 to 7 nodes, numbered node before children from -1 up, with every two nodes in both orders"""
    for size in range(P.n_min, 8):
        values = range(-1, size - 1)
        for links in trees.shapes(size):
            tree = trees.tree(links, values)
            for p, q in permutations(values, 2):
                yield list(tree), p, q


def _chain_bottom(turns: Sequence[bool], start: int) -> Args:
    """A chain with the lowest node and the one six above it (or the root, if it is shorter)."""
    n = len(turns) + 1
    values = range(start, start + n)
    return trees.tree(trees.chain(turns), values), values[-1], values[max(0, n - 7)]


def _chain_left(n: int, rng: Random) -> Args:
    return _chain_bottom([False] * (n - 1), P.value_min)


def _chain_right(n: int, rng: Random) -> Args:
    return _chain_bottom([True] * (n - 1), P.value_max - n + 1)


def _zigzag(n: int, rng: Random) -> Args:
    return _chain_bottom([i % 2 == 0 for i in range(n - 1)], -n // 2)


def _fork(n: int, rng: Random) -> Args:
    """A chain to the right of n // 3 nodes, which ends in two chains of equal depth with p and q at their ends.

    Above both are values that equal theirs in a table that keeps only a part of them.
    """
    stem = max(n // 3, 1)
    values = rng.sample(range(P.value_min, P.value_max + 1), n)
    p, q = values[n - 1], values[stem + (n - stem) // 2 - 1]
    others = {v + by for v in (p, q) for modulus in MODULI for by in (-modulus, modulus)} - set(values)
    others = {v for v in others if P.value_min <= v <= P.value_max}
    for node, value in zip(range(stem), sorted(others), strict=False):
        values[node] = value
    return trees.tree(trees.fork(n, stem), values), p, q


def _complete_last_leaves(n: int, rng: Random) -> Args:
    """A full tree with random values, p the last node of the last level and q the rightmost one."""
    values = rng.sample(range(P.value_min, P.value_max + 1), n)
    rightmost = 0
    while 2 * rightmost + 2 < n:
        rightmost = 2 * rightmost + 2
    return trees.tree(trees.complete(n), values), values[n - 1 if n - 1 != rightmost else n - 2], values[rightmost]


def _random_shape(n: int, rng: Random) -> Args:
    """A random tree with random values; p and q are its last two nodes in order."""
    links = trees.random_shape(n, rng)
    values = rng.sample(range(P.value_min, P.value_max + 1), n)
    *_, p, q = trees.in_order(links)
    return trees.tree(links, values), values[p], values[q]


def _top_and_bottom(n: int, rng: Random) -> Args:
    """A chain to the left; q is the lowest node and p the one a quarter of the way down."""
    values = range(P.value_min, P.value_min + n)
    return trees.tree(trees.chain([False] * (n - 1)), values), values[n // 4], values[-1]


def _far_apart(n: int, rng: Random) -> Args:
    """A root with a chain to the left of a third of the nodes and one to the right; p is the left child, q the last."""
    left, right = [-1] * n, [-1] * n
    stem = max(n // 3, 2)
    left[0] = 1
    for node in range(1, stem - 1):
        left[node] = node + 1
    if stem < n:
        right[0] = stem
    for node in range(stem, n - 1):
        right[node] = node + 1
    values = rng.sample(range(P.value_min, P.value_max + 1), n)
    return trees.tree((left, right), values), values[0 if n == 2 else 1], values[n - 1]


FAMILIES = (
    Family("chain, medium", _chain_left, n=10_000, catches="searching both subtrees anew at each level"),
    Family("chain to the right", _chain_right, n=P.n_max, catches="a path copied at each node"),
    Family("chain to the left", _chain_left, n=P.n_max, catches="a list of ancestors searched for each node"),
    Family("zigzag", _zigzag, n=P.n_max, catches="deep recursion with large frames"),
    Family("fork", _fork, n=P.n_max, catches="every ancestor of one compared with every ancestor of the other"),
    Family("complete", _complete_last_leaves, n=P.n_max, catches="positions in the level order kept as 64-bit numbers"),
    Family("random shape", _random_shape, n=P.n_max, catches="rules that hold for search trees"),
    Family("top and bottom", _top_and_bottom, n=P.n_max, catches="jumps of at most 2^15, and 16-bit depths"),
    Family("far apart", _far_apart, n=P.n_max, catches="a level missing from a sparse table"),
)
