"""Graphs, matrices and maps: validity, builders, orders of edges, the small scope."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.author import graphs, matrices


def built(n: int) -> dict[str, graphs.Edges]:
    rng = Random(n)
    return {
        "path": graphs.path(n),
        "star": graphs.star(n),
        "star, last": graphs.star(n, n - 1),
        "complete": graphs.complete(n),
        "binary tree": graphs.binary_tree(n),
        "random tree": graphs.random_tree(n, rng),
        "caterpillar": graphs.caterpillar(n),
        "lollipop": graphs.lollipop(n),
        "board": graphs.board(n // 5, 5),
        "layered": graphs.layered(n, 3),
        "bipartite": graphs.bipartite(n, n // 3),
        "connected": graphs.connected(n, rng, n + 3),
        "few before": graphs.few_before(n, rng, 4),
    }


@pytest.mark.parametrize("name", built(50))
def test_a_builder_makes_a_connected_graph_without_cycles_in_its_direction(name: str) -> None:
    for n in (50, 100):
        edges = built(n)[name]
        assert edges == built(n)[name]
        assert graphs.valid(n, edges)
        assert all(a < b for a, b in edges)
        assert graphs.parts(n, edges) == 1 or name == "layered"
        for order in graphs.ORDERS:
            listed = graphs.listed(edges, order, Random(1))
            assert sorted(listed) == sorted(edges)
        other = graphs.renamed(n, edges, Random(1))
        assert graphs.valid(n, other)
        assert sorted(map(len, graphs.adjacency(n, other))) == sorted(map(len, graphs.adjacency(n, edges)))


def test_graphs_have_the_form_they_are_called_by() -> None:
    rng = Random(1)
    assert graphs.board(2, 3) == [[0, 1], [0, 3], [1, 2], [1, 4], [2, 5], [3, 4], [4, 5]]
    assert graphs.layered(5, 2) == [[0, 2], [0, 3], [1, 2], [1, 3], [2, 4], [3, 4]]
    assert graphs.parts(9, graphs.disjoint(9, 3, 4)) == 4
    assert len(graphs.random(100, rng, 300)) == 300
    assert graphs.valid(100, graphs.random(100, rng, 300))
    assert graphs.listed(graphs.path(5), "far first", rng) == [[3, 4], [2, 3], [1, 2], [0, 1]]
    assert graphs.listed(graphs.path(5), "crosswise", rng) == [[3, 4], [1, 2], [0, 1], [2, 3]]
    assert graphs.numbered([[0, 1, 7]], 1) == [[1, 2, 7]]
    assert graphs.valid(5, graphs.numbered(graphs.weighted(graphs.cycle(5), rng, 1, 9), 1), first=1, weights=(1, 9))
    with pytest.raises(CycleError):
        list(TopologicalSorter({a: [b] for a, b in graphs.closed_late(5)}).static_order())


@pytest.mark.parametrize(
    ("edges", "how"),
    [
        ([[0, 3]], {}),
        ([[-1, 0]], {}),
        ([[0, 1, 2]], {}),
        ([[0]], {}),
        ([[1, 1]], {}),
        ([[0, 1], [1, 0]], {}),
        ([[0, 1], [0, 1]], {"directed": True}),
        ([[0, 1]], {"first": 1}),
        ([[0, 1]], {"weights": (1, 5)}),
        ([[0, 1, 6]], {"weights": (1, 5)}),
    ],
)
def test_edges_that_are_not_allowed_are_not_valid(edges: graphs.Edges, how: dict[str, Any]) -> None:
    assert not graphs.valid(3, edges, **how)
    assert graphs.valid(3, [[0, 1], [1, 0]], directed=True)
    assert graphs.valid(3, [[0, 1], [1, 0]], parallel=True)
    assert graphs.valid(3, [[0, 0]], loops=True)


@pytest.mark.parametrize("directed", [False, True])
@given(data=st.data())
def test_graphs_that_are_drawn_are_valid(data: Any, directed: bool) -> None:
    n, edges = data.draw(graphs.strategy(1, 9, directed=directed))
    assert 1 <= n <= 9
    assert graphs.valid(n, edges, directed=directed)


def test_every_graph_is_there_once() -> None:
    found = [(n, tuple(map(tuple, edges))) for n, edges in graphs.every(1, 4)]
    assert len(found) == len(set(found)) == 1 + 2 + 8 + 64
    assert found[:4] == [(1, ()), (2, ()), (2, ((0, 1),)), (3, ())]
    assert sum(1 for _ in graphs.every(3, 3, directed=True, loops=True)) == 2**9
    assert max(len(edges) for _, edges in graphs.every(4, 4, most=2)) == 2


MAPS = ("chequered", "comb", "serpentine", "spiral", "square_wave", "branching", "rings")


def islands(grid: list[list[str]]) -> list[int]:
    """The sizes of the islands."""
    left = {(y, x) for y, row in enumerate(grid) for x, cell in enumerate(row) if cell == "1"}
    sizes = []
    while left:
        todo = [left.pop()]
        sizes.append(0)
        while todo:
            y, x = todo.pop()
            sizes[-1] += 1
            near = {(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)} & left
            left -= near
            todo += near
    return sizes


@pytest.mark.parametrize("name", MAPS)
def test_a_map_is_a_square_of_its_marks(name: str) -> None:
    for n in (50, 53, 100):
        grid = getattr(matrices, name)(n, "1", "0")
        assert matrices.valid(grid, (n, n), (n, n))
        assert matrices.made_of(grid, ("0", "1"))
        if name not in ("chequered", "rings"):
            assert len(islands(grid)) == 1
    assert len(islands(matrices.chequered(10, "1", "0"))) == 50


def test_matrices_have_the_form_they_are_called_by() -> None:
    assert matrices.counting(2, 5, 3) == [[5, 6, 7], [8, 9, 10]]
    assert matrices.shaped(range(6), 2) == [[0, 1], [2, 3], [4, 5]]
    flat = [cell for row in matrices.ascending(9, Random(1), 0, 99) for cell in row]
    assert flat == sorted(flat)
    assert matrices.sloping(2, 0, 1, 3) == [[0, 1, 1], [1, 1, 1]]
    assert matrices.constant(2, 7, 1) == [[7], [7]]
    assert matrices.proportions(2) == [(1, 1), (2, 1), (1, 2)]


@given(
    matrices.strategy(-5, 10**9, cells=20, side_max=6), matrices.maps("1", "0"), matrices.strategy(0, 9, square=True)
)
def test_matrices_that_are_drawn_are_valid(matrix: Any, grid: Any, square: Any) -> None:
    assert matrices.valid(matrix, (1, 6), (1, 6))
    assert matrices.within(matrix, -5, 10**9)
    assert matrices.made_of(grid, ("0", "1"))
    assert matrices.valid(square, (len(square),) * 2, (len(square),) * 2)


def test_every_matrix_is_there_once() -> None:
    found = {tuple(map(tuple, matrix)) for matrix in matrices.every("01", 4)}
    assert len(found) == len(list(matrices.every("01", 4))) == 2 + 2 * 4 + 2 * 8 + 3 * 16
    assert len(list(matrices.every((0, 1, 2), 4, square=True))) == 3 + 81


@pytest.mark.parametrize("matrix", [[], [[]], [[1], [1, 2]], [[1, 2, 3]], [[1]] * 4])
def test_what_is_not_a_rectangle_within_its_bounds_is_not_valid(matrix: Any) -> None:
    assert not matrices.valid(matrix, (1, 3), (1, 2))
