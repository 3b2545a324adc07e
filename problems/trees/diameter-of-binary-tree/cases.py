"""Cases for trees/diameter-of-binary-tree: the longest path goes through the root, or lies far from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, trees, values
from judge.author.trees import Links, Tree

P = parameters(__file__)
RANGE = (P.value_min, P.value_max)

Args = tuple[Tree]
Shape = Callable[[int, Random], Links]


def is_valid(args: Args) -> bool:
    """A well-formed tree with sizes and values within the parameters."""
    return trees.valid(args[0], P.n_min, P.n_max, *RANGE)


def labels(args: Args) -> list[str]:
    """Whether the root has one child only, so that no longest path needs to bend there."""
    root = args[0]
    return ["root with one child"] * (len(root) > 1 and (len(root) == 2 or None in root[1:3]))


def strategy() -> st.SearchStrategy[Args]:
    """Trees of up to 24 nodes in many shapes, with values from one alphabet each."""
    return st.tuples(trees.strategy(*RANGE, P.n_min, 24))


def exhaustive() -> Iterator[Args]:
    """every tree of up to 5 nodes with values 1 and 0, and every shape of 6 to 9 nodes"""
    for root in trees.every((1, 0), P.n_min, 5):
        yield (root,)
    for root in trees.every_shape(6, 9, start=-3):
        yield (root,)


def _family(name: str, shape: Shape, catches: str) -> Family:
    def build(n: int, rng: Random) -> Args:
        return (trees.tree(shape(n, rng), values.mixed(n, rng, *RANGE)),)

    return Family(name, build, n=P.n_max, catches=catches)


def _known(name: str, catches: str) -> Family:
    return _family(name, trees.SHAPES[name], catches)


def _below_a_stem(share: float) -> Shape:
    """Two chains at the end of a stem that takes this share of the nodes."""
    return lambda n, rng: trees.fork(n, max(1, int(n * share)))


def _beside_a_bush(n: int, rng: Random) -> Links:
    """A path that bends on one side of the root, and on the other side more nodes on few levels."""
    bush = trees.complete(max(1, n * 11 // 20))
    rest = n - 1 - len(bush[0])
    shape = trees.joined(trees.fork(rest, 1), bush) if rest else bush
    return shape if rng.random() < 0.5 else trees.mirrored(shape)


def _rivals(longer: int) -> Shape:
    """A path through the highest node that bends, and one below it that bends at its left child: the upper one is
    ``longer`` by so many edges. What is left over hangs above."""

    def links(n: int, rng: Random) -> Links:
        arm = (n - 1 - longer) // 3
        alone = arm - 1 + longer
        if alone < 1:
            return trees.left_chain(n)
        shape = trees.joined(trees.fork(1 + 2 * arm, 1), trees.right_chain(alone))
        for _ in range(n - len(shape[0])):
            shape = trees.joined(shape, ([], []))
        return shape if rng.random() < 0.5 else trees.mirrored(shape)

    return links


def _many_forks(n: int, rng: Random) -> Links:
    """A chain to the right with chains of random length to the left: every node on it bends a path."""
    left, right = [-1] * n, [-1] * n
    spine = last = 0
    for node in range(1, n):
        if rng.random() < 0.05:
            right[spine] = spine = last = node
        else:
            left[last] = last = node
    return left, right


FAMILIES = (
    _known("chain to the left", catches="a depth asked for anew at each node, or twice at each"),
    _known("chain to the right", catches="a depth asked for anew at each node, or twice at each"),
    _known("zigzag", catches="paths that only bend"),
    _known("random chain", catches="depths in few bits"),
    _known("complete", catches="distances between all pairs of nodes"),
    _known("last leaf", catches="lengths by the number of nodes"),
    _known("random shape", catches="depths that are kept by value"),
    _known("caterpillar", catches="leaves that are taken for the deepest ones"),
    _known("combs", catches="a path that goes through the root"),
    _known("wishbone", catches="the path that goes through the root counted in nodes"),
    _known("broom", catches="a path that goes through the root"),
    _known("leaning", catches="the deeper side only"),
    _family("fork below a stem", _below_a_stem(0.3), "a path that goes through the root"),
    _family("fork as deep as may be", _below_a_stem(0.33), "paths that bend near the root only"),
    _family("lean fork beside a bush", _beside_a_bush, "the side with more nodes only"),
    _family("fork far below", _below_a_stem(0.9), "a path that goes through the root; a depth instead of a path"),
    _family("upper path longer by one", _rivals(1), "the deeper side only"),
    _family("two paths alike", _rivals(0), "a sum over both paths"),
    _family("lower path longer by one", _rivals(-1), "a path that goes through the root"),
    _family("many forks", _many_forks, "a path that bends twice"),
)
