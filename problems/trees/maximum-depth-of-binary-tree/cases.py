"""Cases for trees/maximum-depth-of-binary-tree: trees of all shapes, whose deepest leaf is anywhere."""

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
    """A well-formed tree with sizes and values within the parameters."""
    return trees.valid(args[0], P.n_min, P.n_max, *RANGE)


def strategy() -> st.SearchStrategy[Args]:
    """Trees of up to 24 nodes in many shapes, with values from one alphabet each."""
    return st.tuples(trees.strategy(*RANGE, P.n_min, 24))


def exhaustive() -> Iterator[Args]:
    """every tree of up to 5 nodes with values 1 and 0, and every shape of 6 to 9 nodes"""
    for root in trees.every((1, 0), P.n_min, 5):
        yield (root,)
    for root in trees.every_shape(6, 9, start=-3):
        yield (root,)


def _family(name: str, catches: str) -> Family:
    shape = trees.SHAPES[name]

    def build(n: int, rng: Random) -> Args:
        return (trees.tree(shape(n, rng), values.mixed(n, rng, *RANGE)),)

    return Family(name, build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("chain to the left", catches="the left subtree asked twice; a path copied at each node"),
    _family("chain to the right", catches="the right subtree asked twice; depths kept in few bits"),
    _family("zigzag", catches="counting one side of the tree only"),
    _family("random chain", catches="the deeper subtree asked once more"),
    _family("complete", catches="a queue from whose front is removed by moving all others"),
    _family("last leaf", catches="levels counted by the number of nodes"),
    _family("random shape", catches="a list of all levels that is searched"),
    _family("caterpillar", catches="levels that are cut off at the first leaf"),
    _family("combs", catches="the first or last leaf taken for the deepest one"),
    _family("wishbone", catches="a depth that is not set back when the walk returns"),
    _family("broom", catches="positions in a complete tree kept as 64-bit numbers"),
    _family("leaning", catches="rules that hold for balanced trees"),
)
