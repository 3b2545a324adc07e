"""Cases for trees/binary-tree-right-side-view: what is seen changes from one side of the tree to the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, trees, values
from judge.author.trees import Links, Tree

P = parameters(__file__)
RANGE = (P.value_min, P.value_max)

# Growth is not to be told on a hundred nodes.
BEYOND = {"n_max": 2_000}

Args = tuple[Tree]
Shape = Callable[[int, Random], Links]


def is_valid(args: Args) -> bool:
    """A well-formed tree with sizes and values within the parameters."""
    return trees.valid(args[0], P.n_min, P.n_max, *RANGE)


def strategy() -> st.SearchStrategy[Args]:
    """Trees of up to 24 nodes in many shapes, with values from one alphabet each."""
    return st.tuples(trees.strategy(*RANGE, P.n_min, 24))


def exhaustive() -> Iterator[Args]:
    """every tree of up to 5 nodes with values 1 and 0, and every shape of up to 8 nodes with different values"""
    for root in trees.every((1, 0), P.n_min, 5):
        yield (root,)
    for root in trees.every_shape(3, 8, start=-3):
        yield (root,)


def _family(name: str, shape: Shape, catches: str) -> Family:
    """Values that follow each other, down or up from somewhere: as far as the range goes, all are different."""

    def build(n: int, rng: Random) -> Args:
        count = P.value_max - P.value_min + 1
        first, step = rng.randrange(count), rng.choice((1, count - 1))
        return (trees.tree(shape(n, rng), [P.value_min + (first + i * step) % count for i in range(n)], "level"),)

    return Family(name, build, n=P.n_max, catches=catches)


def _known(name: str, catches: str) -> Family:
    return _family(name, trees.SHAPES[name], catches)


def _mirrored(name: str) -> Shape:
    return lambda n, rng: trees.mirrored(trees.SHAPES[name](n, rng))


def _one_value(n: int, rng: Random) -> Args:
    """Only the number of levels matters."""
    return (trees.tree(trees.random_shape(n, rng), values.all_equal(n, rng, *RANGE)),)


def _any_values(n: int, rng: Random) -> Args:
    """Values that repeat, the ends of the range and what people use for none."""
    return (trees.tree(trees.random_shape(n, rng), values.mixed(n, rng, *RANGE)),)


def _bent_inwards(n: int, rng: Random) -> Links:
    """Two chains of equal height: the left one goes on to the right, the right one to the left."""
    half = (n - 1) // 2
    left = trees.right_chain(half) if half else ([], [])
    return trees.joined(left, trees.left_chain(n - 1 - half) if n > 1 else ([], []))


def _behind(share: float) -> Shape:
    """A chain on the left, and one on the right that ends after this share of its levels."""

    def links(n: int, rng: Random) -> Links:
        short = int((n - 1) * share / (1 + share))
        long = n - 1 - short
        left = trees.random_chain(long, rng) if long else ([], [])
        return trees.joined(left, trees.random_chain(short, rng) if short else ([], []))

    return links


def _steps(n: int, rng: Random) -> Links:
    """A chain to the left whose nodes have chains to the right, each of which ends one level below the one above it:
    every subtree shows one level of what it holds."""
    left, right = [-1] * n, [-1] * n
    spine = count = 0
    while count + 1 < n:
        top, spine = spine, count + 1
        left[top] = spine
        last, count = top, spine
        for _ in range(2):
            if count + 1 < n:
                count += 1
                right[last] = last = count
    return left, right


FAMILIES = (
    _known("chain to the left", catches="right children only; a right side asked for once more"),
    _known("chain to the right", catches="a right side asked for twice"),
    _known("zigzag", catches="children on one side only"),
    _known("random chain", catches="the deeper side only"),
    _known("complete", catches="the first node of each level; the largest one"),
    _known("last leaf", catches="levels without the last one"),
    _known("random shape", catches="levels counted by the number of nodes"),
    _known("caterpillar", catches="a left child below which nothing is looked for"),
    _family("caterpillar to the right", _mirrored("caterpillar"), "left children that hide right ones"),
    _known("combs", catches="what is seen on the left when the right side has ended"),
    _family("combs to the left", _mirrored("combs"), "a level that is seen twice"),
    _known("wishbone", catches="nodes on the right edge that belong to the left subtree"),
    _known("broom", catches="a stem"),
    _family("bent inwards", _bent_inwards, "places in a full tree, kept in few bits"),
    _family("left longer by far", _behind(0.1), "the right subtree only"),
    _family("left twice as long", _behind(0.5), "the right subtree only"),
    _family("left a little longer", _behind(0.9), "the number of levels of the right side"),
    _family(
        "right a little longer",
        lambda n, rng: trees.mirrored(_behind(0.9)(n, rng)),
        "the deeper side taken from the left",
    ),
    _family("steps", _steps, "one change of sides only"),
    _family("leaning", trees.SHAPES["leaning"], "rules that hold for full trees"),
    Family("one value", _one_value, n=P.n_max, catches="levels told apart by their values"),
    Family("any values", _any_values, n=P.n_max, catches="levels kept by value"),
)
