"""Cases for trees/serialize-and-deserialize-binary-tree: shapes that need every mark, values that look like marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, trees, values
from judge.author.trees import Links, Tree

P = parameters(__file__)

Args = tuple[Tree]


def is_valid(args: Args) -> bool:
    """A well-formed tree with sizes and values within the parameters."""
    (root,) = args
    return trees.valid(root, P.n_min, P.n_max, P.value_min, P.value_max)


ALPHABETS = (
    (0, 1, 2, 12, 21, 112),
    (-1, 0, 1),
    (7,),
    (P.value_min, P.value_max, -999, 999, 100, -100),
    (32, 34, 35, 40, 41, 44, 45, 46, 48, 58, 91, 93, 110, 120),
    (127, 128, 129, 255, 256, 257, -127, -128, -129, -256),
    tuple(range(P.value_min, P.value_max + 1)),
)
"""Values that run together without separators, that serve as marks, that repeat, that need the most digits, that are
separators as characters, that do not fit a byte, and all values."""

OPTIONS = tuple(product(("any", "any", "chain", "complete"), ALPHABETS))


@st.composite
def _shape_and_values(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 20))
    if size == 0:
        return ([],)
    shape, alphabet = draw(st.sampled_from(OPTIONS))
    data = draw(st.binary(min_size=3 * size, max_size=3 * size))
    picks, low, high = data[1:size], data[size : 2 * size], data[2 * size :]
    drawn = [alphabet[(a + 256 * b) % len(alphabet)] for a, b in zip(low, high, strict=True)]
    return (trees.tree(trees.shape_of(shape, picks, size), drawn, "level"),)


def strategy() -> st.SearchStrategy[Args]:
    """Trees of up to 20 nodes in many shapes, with values from one treacherous alphabet each."""
    return _shape_and_values()


def exhaustive() -> Iterator[Args]:
    """every single node, and every tree of up to 5 nodes with values from 0, -1 and 10"""
    for value in range(P.value_min, P.value_max + 1):
        yield ([value],)
    for size in range(P.n_min, 6):
        for chosen in product((0, -1, 10), repeat=size):
            for links in trees.shapes(size):
                yield (trees.tree(links, chosen, "level"),)


def _family(name: str, shape: Callable[[int], Links], catches: str) -> Family:
    """Values of the whole range on a shape."""

    def build(n: int, rng: Random) -> Args:
        return (trees.tree(shape(n), values.random(n, rng, P.value_min, P.value_max), "level"),)

    return Family(name, build, n=P.n_max, catches=catches)


def _longest_text(n: int, rng: Random) -> Args:
    return (trees.tree(trees.complete(n), [P.value_min] * n),)


def _random_shape(n: int, rng: Random) -> Args:
    links = trees.random_shape(n, rng)
    return (trees.tree(links, values.random(n, rng, P.value_min, P.value_max), "level"),)


def _all_equal(n: int, rng: Random) -> Args:
    return (trees.tree(trees.random_shape(n, rng), [-1] * n),)


FAMILIES = (
    _family("chain to the left", trees.left_chain, catches="searching the text for the end of each subtree"),
    _family("chain to the right", trees.right_chain, catches="copying the rest of the text for each node"),
    _family("zigzag", trees.zigzag, catches="writing a node's whole path from the root"),
    Family("longest text", _longest_text, n=P.n_max, catches="searching all nodes for each node's parent"),
    Family("random shape", _random_shape, n=P.n_max, catches="counting the marks before each node anew"),
    Family("all equal", _all_equal, n=P.n_max, catches="telling nodes apart by their values"),
    _family("last leaf", trees.last_leaf, catches="runs of missing children that are too long for their number"),
    _family("leaves on a chain", trees.caterpillar, catches="depths kept in few bits"),
    _family("combs", trees.combs, catches="runs of missing children of one certain length"),
)
