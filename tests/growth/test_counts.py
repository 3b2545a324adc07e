"""Counting input by input: what ends a shape, and what only ends its larger sizes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from judge.execute.stream import Outcome
from judge.growth import counts
from judge.growth.cone import Sample
from judge.growth.fit import COUNTED, TOO_FEW, fit, worst
from judge.growth.inputs import GrowthCase, Shape, grid
from judge.growth.memory import memory_growth
from judge.protocol import Record, Status

NOBODY: Any = None  # runs the calls: nobody does, their counts are given
CHAIN = Shape("chain", tuple(GrowthCase({"n": n}, b"") for n in (1, 2, 4, 8, 16, 32, 64)))


@pytest.mark.parametrize(
    ("error", "interpreted", "reached"),
    [(b"RecursionError: maximum depth", True, 5), (b"RecursionError: x", False, 5), (b"KeyError: 3", True, 5)],
)
def test_recursion_that_is_too_deep_only_for_counting_ends_the_shape_there(
    monkeypatch: pytest.MonkeyPatch, error: bytes, interpreted: bool, reached: int
) -> None:
    """A counted call in Python has frames of its own between those of a submission that sets its own limit."""

    def count(runner: Any, case: GrowthCase, most_steps: int) -> Any:
        n = case.sizes["n"]
        return (9 * n, 0, 0, 0) if n <= 16 else Outcome(Record(Status.RAISED, error), None, None, None, "", "")

    monkeypatch.setattr(counts, "_count", count)
    counted = counts.count_shape(NOBODY, CHAIN, interpreted=interpreted)
    assert len(counted.steps) == reached
    assert (counted.outcome is None) == (interpreted and error.startswith(b"Recursion"))


@pytest.mark.parametrize("interpreted", [True, False])
def test_what_fails_beyond_the_constraints_only_ends_the_shape_there(
    monkeypatch: pytest.MonkeyPatch, interpreted: bool
) -> None:
    """A program may rest on the constraints, as one with an array of their size does."""
    shape = Shape("chain", tuple(GrowthCase({"n": n}, b"", beyond=n > 10) for n in (1, 2, 4, 8, 16, 32, 64)))

    def count(runner: Any, case: GrowthCase, most_steps: int) -> Any:
        crash = Outcome(Record(Status.RAISED, b"IndexError: 10"), None, None, None, "", "")
        return (9 * case.sizes["n"], 0, 0, 0) if case.sizes["n"] <= 16 else crash

    monkeypatch.setattr(counts, "_count", count)
    counted = counts.count_shape(NOBODY, shape, interpreted=interpreted)
    assert [s.sizes["n"] for s in counted.steps] == [1, 2, 4, 8, 16]
    assert counted.outcome is None


def test_of_several_sizes_the_budget_is_stretched_until_there_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    shape = Shape("grid", tuple(GrowthCase(sizes, b"") for sizes in grid({"m": 128, "n": 128})))

    def count(runner: Any, case: GrowthCase, most_steps: int) -> Any:
        return (9 * case.sizes["m"] ** 2 * case.sizes["n"] ** 2, 0, 0, 0)

    monkeypatch.setattr(counts, "_count", count)
    steps = counts.count_shape(NOBODY, shape, interpreted=True).steps
    assert str(fit(steps, ["m", "n"], COUNTED).found) == "O(m^2 n^2)"
    assert sum(s.amount for s in steps) > counts.INTERPRETED_PER_GRID
    monkeypatch.setattr(counts, "FURTHER", 1)
    few = counts.count_shape(NOBODY, shape, interpreted=True).steps
    assert fit(few, ["m", "n"], COUNTED).reason == TOO_FEW


def test_a_size_may_be_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """An amount of 0 beside coins, say: nothing is foretold from it."""
    sizes = [{"amount": a, "coins": c} for c in (1, 2, 4, 8) for a in (0, 1, 2, 4, 8, 16)]
    shape = Shape("amounts", tuple(GrowthCase(one, b"") for one in sizes))
    monkeypatch.setattr(counts, "_count", lambda runner, case, most: (5 * case.sizes["amount"] + 3, 1, 64, 64))
    for interpreted in (False, True):
        counted = counts.count_shape(NOBODY, shape, interpreted=interpreted)
        assert [s.sizes for s in counted.steps] == sizes
        fit(counted.steps, ["amount", "coins"], COUNTED)
        memory_growth({"amounts": counted.held}, ["amount", "coins"], None)


@pytest.mark.parametrize("amount", [lambda a, c: 3**a, lambda a, c: a * c, lambda a, c: 0])
def test_classes_are_told_where_sizes_or_amounts_are_nothing(amount: Callable[[int, int], int]) -> None:
    line = [(k, k // 2) for k in (0, 1, 2, 3, 4, 6, 8, 12, 16)]
    points = [(a, c) for a in (0, 1, 2, 4, 8, 16) for c in (0, 1, 4, 8, 16)]
    shapes = {
        name: [Sample({"a": a, "c": c}, amount(a, c)) for a, c in some]
        for name, some in (("line", line), ("grid", points), ("only c", [(0, c) for _, c in line]))
    }
    for names in (("line",), ("line", "grid"), ("only c",), ("line", "grid", "only c")):
        worst({name: shapes[name] for name in names}, ["a", "c"], COUNTED)
