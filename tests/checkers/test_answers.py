"""Whether an answer is right: exact, as multisets, by a checker; doubles within a tolerance."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers.answers import TOLERANCE, Comparer, equal, equal_unordered

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text("ab", max_size=2),
    lambda inner: st.lists(inner, max_size=4),
)
LISTS = st.lists(st.integers(-2, 2) | st.lists(st.integers(0, 1), max_size=2), max_size=6)
DOUBLES = st.floats(-1e300, 1e300)


@given(VALUES)
def test_everything_equals_itself(value: Any) -> None:
    assert equal(value, value)
    assert equal_unordered(value, value)


@given(VALUES, VALUES)
def test_equality_is_that_of_the_text(a: Any, b: Any) -> None:
    # repr tells True from 1 and [] from None, as answers of a declared type have to be told apart.
    assert equal(a, b) == (repr(a) == repr(b))


@given(LISTS, st.randoms(use_true_random=False))
def test_any_order_is_equal(values: list[Any], random: Any) -> None:
    shuffled = list(values)
    random.shuffle(shuffled)
    assert equal_unordered(values, shuffled)


@given(LISTS.filter(bool), st.data())
def test_a_duplicate_and_a_missing_element_is_wrong(values: list[Any], data: st.DataObject) -> None:
    lost = data.draw(st.integers(0, len(values) - 1))
    kept = [v for i, v in enumerate(values) if i != lost]
    assert not equal_unordered(values, kept)
    for other in kept:
        if other != values[lost]:
            assert not equal_unordered(values, [*kept, other])


def test_only_the_outer_list_is_unordered() -> None:
    assert equal_unordered([[1, 2], [3]], [[3], [1, 2]])
    assert not equal_unordered([[1, 2]], [[2, 1]])


@given(st.lists(st.lists(st.integers(0, 2), max_size=3), max_size=5), st.randoms(use_true_random=False))
def test_each_depth_is_free_by_itself(value: list[list[int]], random: Any) -> None:
    outer, inner = list(value), [random.sample(v, len(v)) for v in value]
    random.shuffle(outer)
    for depths, order in (((1,), outer), ((2,), inner), ((1, 2), random.sample(inner, len(inner)))):
        assert equal_unordered(value, order, depths)
    assert equal_unordered(value, outer, (2,)) == all(sorted(a) == sorted(b) for a, b in zip(value, outer, strict=True))
    assert equal_unordered(value, inner, (1,)) == (sorted(value) == sorted(inner))


@pytest.mark.parametrize(
    ("expected", "got", "depths", "right"),
    [
        ([[1, 1, 2]], [[1, 2, 2]], (1, 2), False),
        ([["a", "b"], ["c"]], [["c"], ["b", "a"]], (1, 2), True),
        ([["a", "b"], ["c"]], [["a"], ["b", "c"]], (1, 2), False),
        ([[True], [False]], [[False], [True]], (1,), True),
        # The lists of a tree or a chain are no depth of the type, and keep their order.
        ([[1, None, 2], [3]], [[3], [1, None, 2]], (1,), True),
        ([[1, None, 2], [3]], [[3], [1, 2, None]], (1,), False),
        ([[[1, 2], [3]], []], [[[3], [1, 2]], []], (2,), True),
        ([[[1, 2], [3]], []], [[[3], [2, 1]], []], (2,), False),
        ([[[1, 2], [3]], []], [[], [[3], [2, 1]]], (1, 2, 3), True),
        ([0.1, 0.2], [0.2 + 1e-9, 0.1 - 1e-9], (1,), True),
        ([0.1, 0.1, 0.2], [0.1, 0.2, 0.2], (1,), False),
        ([[0.0, 1.0], [0.000009, 0.0]], [[0.0, 0.0], [0.0, 1.0]], (1,), True),
        # The first of these is near both of the others: each has to have a partner of its own.
        ([[0.0, 7.0], [0.000008, 7.0]], [[0.000004, 7.0], [-0.000004, 7.0]], (1,), True),
        ([[0.0, 7.0], [0.000008, 7.0]], [[-0.000004, 7.0], [-0.000004, 7.0]], (1,), False),
        ([[1e6, 1.0], []], [[], [1.0, 1e6 + 5]], (1, 2), True),
        ([[math.inf], [1.0]], [[1.0], [math.inf]], (1,), True),
        ([[math.nan], [1.0]], [[1.0], [float("nan")]], (1,), False),
    ],
)
def test_unordered_at_depths(expected: Any, got: Any, depths: tuple[int, ...], right: bool) -> None:
    assert equal_unordered(expected, got, depths) is right


@given(st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)).map(list), max_size=8), st.randoms(use_true_random=False))
def test_rows_of_doubles_are_paired_within_the_tolerance(rows: list[list[float]], random: Any) -> None:
    near = [[v + random.uniform(-0.9, 0.9) * TOLERANCE for v in row] for row in rows]
    random.shuffle(near)
    assert equal_unordered(rows, near)
    assert equal_unordered([[v] for v in map(sum, rows)], [[sum(row)] for row in reversed(rows)])


@given(DOUBLES, st.floats(-0.99, 0.99))
def test_doubles_within_the_tolerance_are_equal(value: float, part: float) -> None:
    assert equal(value, value + part * TOLERANCE * max(1.0, abs(value)))


@pytest.mark.parametrize(
    ("expected", "got", "right"),
    [
        (1.0, 1.0 + 2e-5, False),
        (1e9, 1e9 + 9e3, True),
        (1e9, 1e9 + 2e4, False),
        (0.0, -0.0, True),
        (0.0, 9e-6, True),
        (2.0, 2, True),
        (math.inf, math.inf, True),
        (math.inf, -math.inf, False),
        (1e308, math.inf, False),
        (math.nan, math.nan, False),
        (0.0, math.nan, False),
        (math.inf, math.nan, False),
        (1.0, None, False),
        (1.0, [1.0], False),
        ([1.0, 2.0], [1.0, 2.00001], True),
        ([1.0], [1.0, 1.0], False),
        ([], None, False),
        (1, True, False),
        (None, None, True),
        (None, 0, False),
        ([[1], []], [[1], []], True),
        ([[1], []], [[], [1]], False),
    ],
)
def test_exact(expected: Any, got: Any, right: bool) -> None:
    assert equal(expected, got) is right


@pytest.mark.parametrize(
    ("mode", "expected", "got", "right"),
    [
        ("exact", [1, 2], [2, 1], False),
        ("unordered", [1, 2], [2, 1], True),
        ("unordered", [1, 2], None, False),
        ("unordered", [1, 1, 2], [1, 2, 2], False),
        ("unordered", 3, 3, True),
    ],
)
def test_modes(mode: str, expected: Any, got: Any, right: bool) -> None:
    assert Comparer(mode).wrong((), expected, got) == (None if right else "")


def test_a_checker_sees_arguments_answer_and_expectation_and_its_sentence_is_kept() -> None:
    comparer = Comparer("checker", lambda args, got, expected: None if got in args[0] else f"{got} is not {expected}")
    assert comparer.wrong(([1, 2],), 1, 2) is None
    assert comparer.wrong(([1, 2],), 1, 3) == "3 is not 1"
