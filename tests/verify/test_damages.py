"""The damaged answers that a checker has to refuse."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.verify.package import damages

INTS = st.lists(st.sampled_from([-1, 0, 1, 2, 2**31 - 1]), max_size=5)


@given(INTS)
def test_none_of_them_is_the_answer_in_another_order(answer: list[int]) -> None:
    before = list(answer)
    for damaged in damages(answer):
        assert Counter(damaged) != Counter(answer)
    assert answer == before


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ([1, 2, 3], [[1, 2], [2, 3], [1, 2, 3, 1], [1, 1, 2], [], [1, 2, -1]]),
        ([["a"], ["b"]], [[["a"]], [["b"]], [["a"], ["b"], ["a"]], [["a"], ["a"]], []]),
    ],
)
def test_missing_twice_and_strange_elements(answer: list[Any], expected: list[Any]) -> None:
    found = list(damages(answer))
    for damaged in expected:
        assert damaged in found


@pytest.mark.parametrize("answer", [7, "text", None, True, []])
def test_what_is_no_list_is_not_damaged(answer: Any) -> None:
    assert list(damages(answer)) == []
