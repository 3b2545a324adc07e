"""A checker takes every right answer, not the reference's alone, and none that is damaged.

What a package's checker has to take and to refuse stands in its inputs.toml; here one is held against the definition.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, permutations

import pytest

from judge.cases.package import CasesModule
from judge.catalog.load import load_problem
from judge.catalog.locate import Catalog

PACKAGES = dict(Catalog.open((), {}).folders())
Pairs = list[list[int]]
# (number of courses, [later, earlier] pairs), each with many orders
GRAPHS: list[tuple[int, Pairs]] = [
    (4, []),
    (5, [[4, 0]]),
    (5, [[1, 0], [3, 2]]),
    (6, [[1, 0], [2, 0], [3, 1], [3, 2]]),
    (6, [[5, 0], [5, 1], [5, 2], [5, 3], [5, 4]]),
    (6, [[0, 5], [1, 5], [2, 5]]),
]


@pytest.fixture(scope="module")
def courses() -> CasesModule:
    return CasesModule(load_problem(PACKAGES["graphs/course-schedule-ii"]))


def orders(count: int, pairs: Pairs) -> Iterator[list[int]]:
    """Every permutation that puts the earlier course of each pair first, by definition."""
    for order in permutations(range(count)):
        if all(order.index(earlier) < order.index(later) for later, earlier in pairs):
            yield list(order)


@pytest.mark.parametrize("graph", GRAPHS, ids=str)
def test_every_order_is_right_whatever_the_reference_says(courses: CasesModule, graph: tuple[int, Pairs]) -> None:
    right = list(orders(*graph))
    assert len(right) > 10
    for got in right:
        assert courses.check(graph, got, right[0]) is None
    wrong = [list(order) for order in permutations(range(graph[0])) if list(order) not in right]
    for got in wrong:
        assert courses.check(graph, got, right[0]) is not None


@pytest.mark.parametrize("graph", GRAPHS, ids=str)
def test_a_damaged_order_is_wrong(courses: CasesModule, graph: tuple[int, Pairs]) -> None:
    count = graph[0]
    right = list(orders(*graph))
    for got in right[:20]:
        damaged = [got[:-1], got[1:], [*got, got[-1]], [*got, count], [], [-1, *got[1:]], [*got[:-1], count]]
        damaged += [[v if i != j else got[j - 1] for i, v in enumerate(got)] for j in range(1, count)]
        for one in damaged:
            assert courses.check(graph, one, right[0]) is not None, one


def test_where_no_order_is_possible_only_the_empty_one_is_right(courses: CasesModule) -> None:
    cycles: list[Pairs] = [[[0, 1], [1, 0]], [[0, 1], [1, 2], [2, 0]], [[2, 1], [1, 2], [0, 3]]]
    for pairs in cycles:
        assert courses.check((4, pairs), [], []) is None
        for order in permutations(range(4)):
            assert courses.check((4, pairs), list(order), []) is not None


def test_the_checker_itself_is_right_on_every_small_graph(courses: CasesModule) -> None:
    """Against the definition, on all graphs of three courses with up to three pairs."""
    arrows = [[a, b] for a in range(3) for b in range(3) if a != b]
    for size in range(4):
        for chosen in combinations(arrows, size):
            pairs = [list(pair) for pair in chosen]
            right = list(orders(3, pairs))
            expected = right[0] if right else []
            for length in range(4):
                for got in permutations(range(3), length):
                    said = courses.check((3, pairs), list(got), expected)
                    assert (said is None) == (list(got) in right or (not right and not got)), (pairs, got)
