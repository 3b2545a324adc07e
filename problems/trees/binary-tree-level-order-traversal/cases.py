"""Cases for trees/binary-tree-level-order-traversal: trees of all shapes."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, trees, values
from judge.author.trees import Tree

P = parameters(__file__)
RANGE = (P.value_min, P.value_max)

Args = tuple[Tree]


def is_valid(args: Args) -> bool:
    """A well-formed tree with size and values within the parameters."""
    return trees.valid(args[0], P.n_min, P.n_max, *RANGE)


def strategy() -> st.SearchStrategy[Args]:
    """Trees of up to 24 nodes in many shapes, with values from one alphabet each."""
    return st.tuples(trees.strategy(*RANGE, P.n_min, 24))


def exhaustive() -> Iterator[Args]:
    """every tree of up to 5 nodes with values 1 and 0, and every shape of 6 to 8 nodes with different values"""
    for root in trees.every((1, 0), P.n_min, 5):
        yield (root,)
    for root in trees.every_shape(6, 8, start=-3):
        yield (root,)


def _family(name: str, catches: str) -> Family:
    shape = trees.SHAPES[name]

    def build(n: int, rng: Random) -> Args:
        return (trees.tree(shape(n, rng), values.mixed(n, rng, *RANGE)),)

    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("chain to the left", catches="a walk from the root for each level; the left side asked twice"),
    _family("chain to the right", catches="the right side asked twice"),
    _family("zigzag", catches="sides told apart by the parity of the level"),
    _family("random chain", catches="the deeper side asked once more"),
    _family("complete", catches="a queue from whose front is removed by moving all others"),
    _family("last leaf", catches="levels counted by the number of nodes"),
    _family("random shape", catches="each level made by merging those of both sides"),
    _family("caterpillar", catches="levels of both sides merged into new lists at each node"),
    _family("combs", catches="levels that begin in the middle of the tree"),
    _family("wishbone", catches="levels whose two nodes are as far apart as can be"),
    _family("broom", catches="positions in a complete tree kept as 64-bit numbers"),
    _family("leaning", catches="rules that hold for complete trees"),
)
