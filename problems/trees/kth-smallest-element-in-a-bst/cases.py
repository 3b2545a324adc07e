"""Cases for trees/kth-smallest-element-in-a-bst: search trees of all shapes, and places anywhere in them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, trees
from judge.author.trees import Links, Tree

P = parameters(__file__)
RANGE = (P.value_min, P.value_max)

Args = tuple[Tree, int]


def is_valid(args: Args) -> bool:
    """A search tree of different values within the parameters, and a place in it."""
    root, k = args
    if not P.k_min <= k <= len(trees.values_of(root)):
        return False
    return trees.valid(root, P.n_min, P.n_max, *RANGE, different=True, search=True)


@st.composite
def _placed(draw: st.DrawFn, root: st.SearchStrategy[Tree]) -> Args:
    tree = draw(root)
    return tree, 1 + draw(st.integers(0, 19)) % len(trees.values_of(tree))


def strategy() -> st.SearchStrategy[Args]:
    """Search trees of up to 20 nodes in many shapes, and a place in each."""
    return _placed(trees.search_trees(*RANGE, P.n_min, 20))


def exhaustive() -> Iterator[Args]:
    """the search tree of every shape of up to 7 nodes, with values from 0 up and with gaps, and every place in it"""
    for size in range(P.n_min, 8):
        for step in (1, 3):
            for root in trees.every_search_tree(size, size, start=step - 1, step=step):
                for k in range(P.k_min, size + 1):
                    yield root, k


def _spread(links: Links, rng: Random) -> Tree:
    """The search tree of this shape with values over the whole range."""
    return trees.tree(links, sorted(rng.sample(range(P.value_min, P.value_max + 1), len(links[0]))), "in")


def _family(name: str, eighths: int, catches: str) -> Family:
    """The place is so many eighths of the nodes, at least the first."""
    shape = trees.SHAPES[name]

    def build(n: int, rng: Random) -> Args:
        return _spread(shape(n, rng), rng), max(P.k_min, n * eighths // 8)

    return Family(f"{name}, {eighths}/8", build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("chain to the left", 8, catches="the left side counted anew at each level; values handed up"),
    _family("chain to the left", 0, catches="the smallest value searched for from the root again and again"),
    _family("chain to the right", 8, catches="lists joined at each node; the next greater value searched for"),
    _family("zigzag", 4, catches="values handed up through all levels"),
    _family("random chain", 6, catches="either side counted anew at each level"),
    _family("complete", 8, catches="the next greater value searched for k times"),
    _family("complete", 1, catches="visiting all nodes where a few are enough"),
    _family("random shape", 5, catches="rules that hold for complete trees"),
    _family("caterpillar", 7, catches="inserting into a sorted list at its front"),
    _family("combs", 3, catches="a stack that is copied at each turn"),
    _family("wishbone", 5, catches="the place taken off for the wrong side"),
    _family("leaning", 2, catches="heights taken for numbers of nodes"),
)
