"""What failing inputs have in common, and how wrong answers are wrong: counted, never guessed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.diagnosis.conditions import condition_of, labels_that_count
from judge.diagnosis.features import Features, features_of
from judge.diagnosis.patterns import Wrong, pattern_of
from judge.verdict import Condition

INPUTS = [list(nums) for size in range(4) for nums in product(range(-2, 3), repeat=size)]
ALL = (1 << len(INPUTS)) - 1


@pytest.fixture
def features(mini_problem: Callable[..., Path]) -> Features:
    return features_of(load_problem(mini_problem()), (((nums,), sum(nums)) for nums in INPUTS))


def bits(fails: Callable[[list[int]], bool]) -> int:
    return sum(1 << i for i, nums in enumerate(INPUTS) if fails(nums))


@pytest.mark.parametrize(
    ("fails", "text"),
    [
        (lambda nums: len(set(nums)) < len(nums), "nums holds an element twice"),
        (lambda nums: len(nums) >= 2, "the length of nums ≥ 2"),
        (lambda nums: sum(nums) == 0, "the right answer = 0"),
        (lambda nums: -1 in nums, "-1 is in nums"),
        (lambda nums: len(nums) > 1 and nums[0] == nums[-1], "the first and the last of nums are equal"),
        (lambda nums: 2 in nums and len(nums) == 3, "2 is in nums and the length of nums = 3"),
    ],
)
def test_what_separates_exactly_is_said(features: Features, fails: Callable[[list[int]], bool], text: str) -> None:
    found = condition_of(features, bits(fails), ALL)
    assert found is not None
    assert (set(found.text.split(" and ")), found.failing_share, found.passing_share) == (
        set(text.split(" and ")),
        1.0,
        0.0,
    ) or (found.text, found.failing_share, found.passing_share) == (text, 1.0, 0.0)


def test_both_shares_are_those_of_the_inputs(features: Features) -> None:
    """Lists with a two fail, but for one: the clause covers all failing inputs, and one that passes."""
    found = condition_of(features, bits(lambda nums: 2 in nums and nums != [2]), ALL)
    with_two = sum(2 in nums for nums in INPUTS)
    assert found == Condition("2 is in nums", 1.0, 1 / (len(INPUTS) - with_two + 1))


def test_nothing_is_said_where_nothing_separates(features: Features) -> None:
    assert condition_of(features, bits(lambda nums: hash(tuple(nums)) % 3 == 0), ALL) is None
    assert condition_of(features, bits(lambda nums: nums == [1, 0, 2]), ALL) is None
    assert condition_of(features, ALL, ALL) is None


def test_features_survive_being_stored(features: Features) -> None:
    assert Features.from_bytes(features.to_bytes()) == features


def test_labels_that_passing_inputs_carry_as_often_do_not_count(features: Features) -> None:
    labels = ("duplicates", "negative", "overflow")
    twice = bits(lambda nums: len(set(nums)) < len(nums))
    # No input of the scope has large numbers: nothing is known of that label.
    assert labels_that_count(features, labels, twice, ALL) == ("duplicates", "overflow")
    assert labels_that_count(features, labels, ALL, ALL) == ("everything",)
    assert labels_that_count(features, labels, 0, ALL) == labels


def wrong(*pairs: tuple[Any, Any]) -> list[Wrong]:
    return [Wrong(([3, 1],), expected, got) for expected, got in pairs]


@pytest.mark.parametrize(
    ("pairs", "text"),
    [
        ([(3, 2), (5, 4), (0, -1)], "every wrong answer is one too small"),
        ([(3, 0), (5, 0), (7, 0)], "every wrong answer is 0"),
        ([(3, None), (5, None), (7, None)], "every wrong answer is null"),
        ([([1, 2], []), ([3], []), ([4], [])], "every wrong answer is empty"),
        ([([2, 1], [1, 2]), ([3, 1, 2], [1, 2, 3]), ([5, 4], [4, 5])], "every wrong answer is the right one sorted"),
        ([([1, 2], [1]), ([3, 4, 5], [3, 4]), ([6], [])], "every wrong answer lacks the last element"),
        ([("ab", "ba"), ("abc", "cba"), ("xy", "yx")], "every wrong answer is the right one turned round"),
        ([(i, i + 1) for i in range(39)] + [(50, 7)], "39 of 40 times the wrong answer is one too large"),
        ([(3, 2), (5, 9), (7, 1)], None),
        ([(3, 2), (4, 3)], None),
    ],
)
def test_how_wrong_answers_are_wrong(pairs: list[tuple[Any, Any]], text: str | None) -> None:
    assert pattern_of(wrong(*pairs)) == text


def test_the_answer_for_the_input_turned_round(mini_problem: Callable[..., Path]) -> None:
    cases = [Wrong(([1, 2],), 1, 2), Wrong(([2, 5],), 2, 5), Wrong(([7, 3],), 7, 3)]
    assert pattern_of(cases, lambda one: [one.args[0][-1]]) == (
        "every wrong answer is the right one for the input turned round"
    )
    assert pattern_of(cases, lambda one: None) is None
