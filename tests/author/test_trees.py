"""Trees: the codec and its inverse, shapes of the right size and height, search trees, the small scope."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.author import trees

CATALAN = [1, 1, 2, 5, 14, 42, 132, 429]


def height(links: trees.Links) -> int:
    """In nodes, level by level."""
    level, levels = [0] if links[0] else [], 0
    while level:
        level = [child for node in level for child in (links[0][node], links[1][node]) if child >= 0]
        levels += 1
    return levels


def is_tree(links: trees.Links, n: int) -> bool:
    """Every node but the first is a child once, and all hang together."""
    children = sorted(child for side in links for child in side if child >= 0)
    return len(links[0]) == len(links[1]) == n and children == list(range(1, n)) and len(trees.pre_order(links)) == n


@pytest.mark.parametrize("name", trees.SHAPES)
def test_a_shape_has_as_many_nodes_as_asked_for(name: str) -> None:
    for n in (1, 2, 3, 4, 5, 7, 8, 50, 100, 257):
        links = trees.SHAPES[name](n, Random(n))
        assert is_tree(links, n)
        assert links == trees.SHAPES[name](n, Random(n))


def test_shapes_are_as_high_as_their_names_say() -> None:
    assert [height(trees.left_chain(9)), height(trees.right_chain(9)), height(trees.zigzag(9))] == [9, 9, 9]
    assert [height(trees.complete(n)) for n in (1, 3, 4, 7, 8, 1023)] == [1, 2, 3, 3, 4, 10]
    assert height(trees.last_leaf(8)) == 4
    assert height(trees.wishbone(101)) == 51
    assert height(trees.caterpillar(100)) == 51
    assert height(trees.random_shape(1_000, Random(1))) < 60
    # 88 nodes are the fewest of an AVL tree of height 9 (the fewest of height 10 are 143).
    assert height(trees.leaning(88)) == 9
    assert all(is_tree(trees.fork(n, stem), n) for n in range(2, 20) for stem in range(1, n))
    assert height(trees.fork(90, 30)) == 60


@pytest.mark.parametrize("size", range(8))
def test_every_shape_is_there_once(size: int) -> None:
    found = {(tuple(left), tuple(right)) for left, right in trees.shapes(size)}
    assert len(found) == len(trees.shapes(size)) == CATALAN[size]
    for links in trees.shapes(size):
        assert is_tree(links, size) or size == 0
        assert trees.pre_order(links) == list(range(size))


def test_values_stand_where_the_order_says() -> None:
    links = ([1, -1, -1], [2, -1, -1])
    assert trees.tree(links, [1, 2, 3]) == trees.tree(links, [1, 2, 3], "level") == [1, 2, 3]
    assert trees.tree(links, [1, 2, 3], "in") == [2, 1, 3]
    assert trees.tree(links, [1, 2, 3], "pre") == [1, 2, 3]
    assert trees.tree(trees.zigzag(3), [1, 2, 3], "in") == [1, None, 3, 2]
    assert trees.tree(trees.mirrored(trees.left_chain(3)), [1, 2, 3]) == [1, None, 2, None, 3]
    assert trees.tree(([], []), []) == []
    assert trees.ancestors(trees.complete(7), 5) == [2, 0]


@given(trees.strategy(-9, 9, 0, 12))
def test_splitting_undoes_putting_together(root: trees.Tree) -> None:
    assert trees.well_formed(root)
    links, values = trees.split(root)
    assert trees.tree(links, values) == root


@pytest.mark.parametrize(
    "root", [[None], [1, None], [1, None, None], [1, None, None, 2], [1, 2, None, None, None, 3], [None, 1]]
)
def test_a_list_that_is_not_a_level_order_is_not_a_tree(root: trees.Tree) -> None:
    assert not trees.well_formed(root)
    assert not trees.valid(root, 0, 9, 0, 9)


def test_a_tree_beyond_its_bounds_is_not_valid() -> None:
    assert trees.valid([1, None, 2], 1, 2, 0, 2, different=True, search=True)
    assert trees.valid([], 0, 2, 0, 2, different=True, search=True)
    assert not trees.valid([], 1, 2, 0, 2)
    assert not trees.valid([1, 2, 0], 1, 2, 0, 2)
    assert not trees.valid([1, 3], 1, 2, 0, 2)
    assert not trees.valid([1, -1], 1, 2, 0, 2)
    assert not trees.valid([1, 1], 1, 2, 0, 2, different=True)
    assert not trees.valid([1, 1], 1, 2, 0, 2, search=True)
    assert not trees.valid([1, None, 0], 1, 2, 0, 2, search=True)


def rises(root: trees.Tree) -> bool:
    """Whether every node lies between all of the left and all of the right subtree, by recursion."""
    links, values = trees.split(root)

    def below(node: int) -> list[int]:
        return [] if node < 0 else [node, *below(links[0][node]), *below(links[1][node])]

    return all(
        all(values[a] < values[node] for a in below(links[0][node]))
        and all(values[b] > values[node] for b in below(links[1][node]))
        for node in range(len(values))
    )


def test_search_trees_are_told_from_others() -> None:
    for root in trees.every((0, 1, 2), 0, 4):
        assert trees.is_search_tree(root) == rises(root)


@given(data=st.data())
def test_search_trees_that_are_drawn_are_valid(data: Any) -> None:
    low, high = data.draw(st.sampled_from([(0, 47), (-(10**9), 10**9), (-(2**31), 2**31 - 1), (100, 300)]))
    root = data.draw(trees.search_trees(low, high, 1, 16))
    assert trees.valid(root, 1, 16, low, high, different=True, search=True)


@given(data=st.data())
def test_trees_that_are_drawn_are_valid(data: Any) -> None:
    low, high = data.draw(st.sampled_from([(0, 0), (-100, 100), (-(2**31), 2**31 - 1), (1, 10**9)]))
    assert trees.valid(data.draw(trees.strategy(low, high, 1, 16)), 1, 16, low, high)


def test_every_tree_is_there_once_and_the_plain_ones_come_first() -> None:
    found = [tuple(root) for root in trees.every((0, 1), 0, 4)]
    assert len(found) == len(set(found)) == sum(CATALAN[n] * 2**n for n in range(5))
    assert found[:6] == [(), (0,), (1,), (0, None, 0), (0, 0), (0, None, 1)]
    assert len(list(trees.every_shape(0, 6))) == len(list(trees.every_search_tree(0, 6))) == sum(CATALAN[:7])
    assert all(trees.is_search_tree(root) for root in trees.every_search_tree(0, 6, -2, 2))
