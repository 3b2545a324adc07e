"""Cases for trees/validate-binary-search-tree: trees whose in-order values rise, nearly rise, or do not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, trees
from judge.author.trees import Tree

P = parameters(__file__)

Args = tuple[Tree]


def is_valid(args: Args) -> bool:
    """A well-formed tree with sizes and values within the parameters."""
    (root,) = args
    return trees.valid(root, P.n_min, P.n_max, P.value_min, P.value_max)


OPTIONS = tuple(
    product(
        ("any", "any", "chain", "complete"),
        ("consecutive", "close", "wide"),
        ("middle", "from the least", "up to the greatest"),
        ("none", "copy", "swap", "next", "limit"),
    )
)
"""Shape, distance of values that follow each other in order, where the values lie, and what is changed in the end."""


@st.composite
def _nearly_search_tree(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 20))
    shape, distance, place, change = draw(st.sampled_from(OPTIONS))
    data = draw(st.binary(min_size=2 * size, max_size=2 * size))
    picks, gaps, i, j = data[: size - 1], data[size - 1 : -2], data[-2] % size, data[-1] % size
    links = trees.shape_of(shape, picks, size)
    factor, most = {"consecutive": (0, 1), "close": (1, 3), "wide": (400_000, 256)}[distance]
    values = list(accumulate((1 + factor * (gap % most) for gap in gaps), initial=0))
    start = {
        "middle": -values[size // 2],
        "from the least": P.value_min,
        "up to the greatest": P.value_max - values[-1],
    }[place]
    values = [start + value for value in values]
    if change == "copy":
        values[i] = values[j]
    elif change == "swap":
        values[i], values[j] = values[j], values[i]
    elif change == "next":
        values[i] = min(values[j] + 1, P.value_max)
    elif change == "limit":
        values[i] = (0, -1, P.value_min, P.value_max)[j % 4]
    return (trees.tree(links, values, "in"),)


def strategy() -> st.SearchStrategy[Args]:
    """Search trees of many shapes, at the int limits too, most of them with one value copied, swapped or replaced."""
    return _nearly_search_tree()


def exhaustive() -> Iterator[Args]:
    """every tree of up to 4 nodes with values from 0, 1, 2, -1 and both int limits"""
    for size in range(P.n_min, 5):
        for values in product((0, 1, 2, -1, P.value_min, P.value_max), repeat=size):
            for links in trees.shapes(size):
                yield (trees.tree(links, values, "in"),)


def _rising(n: int, start: int, step: int = 1) -> range:
    return range(start, start + n * step, step)


def _right_chain(n: int, rng: Random) -> Args:
    return (trees.tree(trees.chain([True] * (n - 1)), _rising(n, P.value_min), "in"),)


def _left_chain(n: int, rng: Random) -> Args:
    return (trees.tree(trees.chain([False] * (n - 1)), _rising(n, P.value_max - n + 1), "in"),)


def _zigzag(n: int, rng: Random) -> Args:
    return (trees.tree(trees.chain([i % 2 == 0 for i in range(n - 1)]), _rising(n, -n // 2), "in"),)


def _balanced(n: int, rng: Random) -> Args:
    step = (P.value_max - P.value_min) // (n - 1)
    values = [*_rising(n - 1, P.value_min, step), P.value_max]
    return (trees.tree(trees.complete(n), values, "in"),)


def _violates_the_root(n: int, rng: Random) -> Args:
    """A left child of the root, from which a chain goes to the right; its last node equals the root."""
    values = list(_rising(n, 10_000))
    if n > 1:
        values[-2] = values[-1]
    return (trees.tree(trees.chain([i > 0 for i in range(n - 1)]), values, "in"),)


def _violates_another(n: int, rng: Random) -> Args:
    """A chain to the left, from some node of which one to the right begins; the last one below equals that node."""
    turn = rng.randrange(1, max(2, n // 2))
    values = list(_rising(n, -rng.randrange(10_000)))
    values[n - 2 - turn] = values[n - 1 - turn]
    return (trees.tree(trees.chain([i > turn for i in range(n - 1)]), values, "in"),)


def _random_shape(n: int, rng: Random) -> Args:
    values = sorted(rng.sample(range(P.value_min, P.value_max + 1), n))
    return (trees.tree(trees.random_shape(n, rng), values, "in"),)


FAMILIES = (
    Family("chain to the right", _right_chain, n=P.n_max, catches="minimum and maximum of each subtree computed anew"),
    Family("chain to the left", _left_chain, n=P.n_max, catches="lists of subtrees joined at every level"),
    Family("zigzag", _zigzag, n=P.n_max, catches="every node compared with all of its ancestors"),
    Family("balanced", _balanced, n=P.n_max, catches="bounds that leave out the int limits"),
    Family("violates the root", _violates_the_root, n=P.n_max, catches="checks that look a few levels up only"),
    Family("violates another", _violates_another, n=P.n_max, catches="bounds of the root and of the nearest ancestors"),
    Family("random shape", _random_shape, n=P.n_max, catches="work that grows with the depth of a typical tree"),
)
