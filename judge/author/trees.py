"""Binary trees: level-order codec, validity, strategies and the small scope; their shapes are those of
tree_shapes.py.

A tree is LeetCode's level order, ``[1, None, 2]``, without nulls at the end; ``[]`` is the empty one. ``tree(links,
values)`` puts values on a shape. All of it is linear, none recursive. ``from judge.author import trees`` gives
``trees.zigzag(n)`` too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise, product
from typing import Literal

from hypothesis import strategies as st

from .tree_shapes import (
    FORMS,
    SHAPES,
    Links,
    ancestors,
    broom,
    caterpillar,
    chain,
    combs,
    complete,
    fork,
    grown,
    in_order,
    joined,
    last_leaf,
    leaning,
    left_chain,
    mirrored,
    pre_order,
    random_chain,
    random_shape,
    right_chain,
    shape_of,
    shapes,
    wishbone,
    zigzag,
)
from .values import alphabets, within, words

__all__ = [
    "FORMS",
    "SHAPES",
    "Links",
    "Tree",
    "ancestors",
    "broom",
    "caterpillar",
    "chain",
    "combs",
    "complete",
    "every",
    "every_search_tree",
    "every_shape",
    "fork",
    "grown",
    "in_order",
    "is_search_tree",
    "joined",
    "last_leaf",
    "leaning",
    "left_chain",
    "mirrored",
    "pre_order",
    "random_chain",
    "random_shape",
    "right_chain",
    "search_trees",
    "shape_of",
    "shapes",
    "split",
    "strategy",
    "tree",
    "valid",
    "values_of",
    "well_formed",
    "wishbone",
    "zigzag",
]

Tree = list[int | None]
Order = Literal["level", "pre", "in", "node"]


def well_formed(root: Tree) -> bool:
    """Level order in which every entry has a parent and the last one is not a null."""
    if not root:
        return True
    if root[0] is None or root[-1] is None:
        return False
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True


def values_of(root: Tree) -> list[int]:
    """The values in level order."""
    return [value for value in root if value is not None]


def valid(
    root: Tree, n_min: int, n_max: int, low: int, high: int, *, different: bool = False, search: bool = False
) -> bool:
    """A well-formed tree with number of nodes and values within the bounds; no value twice if ``different``, values
    that rise strictly in order if ``search``."""
    values = values_of(root)
    return (
        n_min <= len(values) <= n_max
        and well_formed(root)
        and within(values, low, high)
        and (not different or len(set(values)) == len(values))
        and (not search or is_search_tree(root))
    )


def is_search_tree(root: Tree) -> bool:
    """Whether the values of a well-formed tree rise strictly in order."""
    links, values = split(root)
    return all(values[a] < values[b] for a, b in pairwise(in_order(links)))


def split(root: Tree) -> tuple[Links, list[int]]:
    """Shape and values of a well-formed tree, nodes numbered in level order: the way back from ``tree``."""
    values = values_of(root)
    left, right = [-1] * len(values), [-1] * len(values)
    node = 0  # whose children come next
    for at, value in enumerate(root[1:]):
        if value is not None:
            node += 1
            (right if at % 2 else left)[at // 2] = node
    return (left, right), values


def tree(links: Links, values: Sequence[int], order: Order = "node") -> Tree:
    """The tree of this shape whose values, read in ``order``, are those given: ``"node"`` by number of the node,
    ``"level"``, ``"pre"`` or ``"in"`` order."""
    left, right = links
    if not left:
        return []
    value_of = list(values)
    if order == "pre" or order == "in":
        for node, value in zip(pre_order(links) if order == "pre" else in_order(links), values, strict=True):
            value_of[node] = value
    nodes = [0]
    for node in nodes:
        if node >= 0:
            nodes += (left[node], right[node])
    while nodes[-1] < 0:
        nodes.pop()
    if order == "level":
        following = iter(values)
        return [None if node < 0 else next(following) for node in nodes]
    return [None if node < 0 else value_of[node] for node in nodes]


# The small scope.


def every(alphabet: Sequence[int], n_min: int, n_max: int) -> Iterator[Tree]:
    """Every tree of ``n_min`` to ``n_max`` nodes with values from ``alphabet``: the smaller first, then those of
    earlier values, read in level order."""
    for size in range(n_min, n_max + 1):
        for values in words(alphabet, size, size):
            for links in shapes(size):
                yield tree(links, values, "level")


def every_shape(n_min: int, n_max: int, start: int = 1) -> Iterator[Tree]:
    """One tree of every shape of ``n_min`` to ``n_max`` nodes, numbered in preorder from ``start`` up."""
    for size in range(n_min, n_max + 1):
        for links in shapes(size):
            yield tree(links, range(start, start + size))


def every_search_tree(n_min: int, n_max: int, start: int = 1, step: int = 1) -> Iterator[Tree]:
    """The search tree of every shape of ``n_min`` to ``n_max`` nodes, with values ``start``, ``start + step``, …"""
    for size in range(n_min, n_max + 1):
        for links in shapes(size):
            yield tree(links, range(start, start + size * step, step), "in")


# Strategies.


def strategy(low: int, high: int, n_min: int = 0, n_max: int = 16) -> st.SearchStrategy[Tree]:
    """Trees of ``n_min`` to ``n_max`` nodes in one of FORMS, with values from one alphabet each or the whole range."""
    sets = (*alphabets(low, high), None)
    options = tuple(product(FORMS, range(len(sets))))
    sizes = tuple(range(n_min, n_max + 1))

    @st.composite
    def trees(draw: st.DrawFn) -> Tree:
        size = draw(st.sampled_from(sizes))
        if size == 0:
            return []
        form, which = draw(st.sampled_from(options))
        data = draw(st.binary(min_size=5 * size, max_size=5 * size))
        alphabet = sets[which] or range(low, high + 1)
        codes = (int.from_bytes(data[at : at + 4], "big") for at in range(size, 5 * size, 4))
        return tree(shape_of(form, data, size), [alphabet[code % len(alphabet)] for code in codes], "level")

    return trees()


def search_trees(low: int, high: int, n_min: int = 0, n_max: int = 16) -> st.SearchStrategy[Tree]:
    """Search trees of different values, in one of FORMS: values that follow each other, a little or far apart, in the
    middle of the range or at one of its ends."""
    options = tuple(product(FORMS, ((0, 1), (1, 3), (0, 0)), ("middle", "low", "high")))
    sizes = tuple(range(n_min, n_max + 1))
    if high - low + 1 < 3 * n_max:
        raise ValueError(f"too little room from {low} to {high} for {n_max} nodes")

    @st.composite
    def trees(draw: st.DrawFn) -> Tree:
        size = draw(st.sampled_from(sizes))
        if size == 0:
            return []
        form, (factor, most), place = draw(st.sampled_from(options))
        data = draw(st.binary(min_size=2 * size, max_size=2 * size))
        if most == 0:  # over the whole range
            factor, most = max(1, (high - low) // (256 * size)), min(256, max(1, (high - low) // size))
        values = list(accumulate((1 + factor * (gap % most) for gap in data[size + 1 :]), initial=0))
        start = {"low": low, "high": high - values[-1], "middle": max(low, min(-values[size // 2], high - values[-1]))}
        return tree(shape_of(form, data, size), [start[place] + value for value in values], "in")

    return trees()
