"""Cases for trees/invert-binary-tree: trees of all shapes, most of which are not their own mirror image."""

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
    """Trees of up to 20 nodes in many shapes, with values from one alphabet each."""
    return st.tuples(trees.strategy(*RANGE, P.n_min, 20))


def exhaustive() -> Iterator[Args]:
    """every tree of up to 5 nodes with values from 1, 2 and 0, and every shape of 6 and 7 nodes"""
    for root in trees.every((1, 2, 0), P.n_min, 5):
        yield (root,)
    for root in trees.every_shape(6, 7):
        yield (root,)


def _family(name: str, catches: str) -> Family:
    shape = trees.SHAPES[name]

    def build(n: int, rng: Random) -> Args:
        return (trees.tree(shape(n, rng), values.mixed(n, rng, *RANGE)),)

    return Family(name, build, n=P.n_max, catches=catches)


def _one_value(n: int, rng: Random) -> Args:
    return (trees.tree(trees.random_shape(n, rng), values.all_equal(n, rng, *RANGE)),)


def _complete_on_the_right(n: int, rng: Random) -> Args:
    """The mirror image of a complete tree: once inverted, its last level is read before the others have been."""
    left, right = trees.SHAPES["complete"](n, rng)
    return (trees.tree((right, left), values.mixed(n, rng, *RANGE)),)


FAMILIES = (
    _family("chain to the left", catches="each left subtree built twice"),
    _family("chain to the right", catches="each right subtree built twice"),
    _family("zigzag", catches="subtrees searched for anew at each level"),
    _family("random chain", catches="sides that are exchanged on one side only"),
    _family("complete", catches="nodes numbered as in a heap, whose mirror is found by arithmetic in few bits"),
    Family("complete on the right", _complete_on_the_right, n=P.n_max, catches="a queue with room for 40 nodes"),
    _family("last leaf", catches="levels that are read backwards without gaps"),
    _family("leaning", catches="children exchanged by their values"),
    _family("random shape", catches="work that grows with the depth of a typical tree"),
    Family("one value", _one_value, n=P.n_max, catches="nodes told apart by their values"),
)
