"""The facts of a failure, over the whole pipeline on the tiny package: 156 small lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.verdict import Facts, from_json, to_json


@pytest.fixture
def facts(mini_problem: Callable[..., Path], environment: Environment) -> Callable[..., Facts]:
    """The facts of a body of ``def total(self, nums)``."""

    def judge(body: str, before: str = "") -> Facts:
        text = f"{before}\nclass Solution:\n    def total(self, nums):\n        {body}\n"
        source = Source(Path("total.py"), "total.py", "py", text)
        order = Request(load_problem(mini_problem()), source, 1, drawn=(), sanitize=False, facts_s=1.0)
        result = run_submission(order, replace(environment, clock=lambda: 0.0)).result
        assert from_json(to_json(result, 1)).facts == result.facts
        assert result.facts is not None
        return result.facts

    return judge


def test_every_input_is_counted(facts: Callable[..., Facts]) -> None:
    found = facts("return sum(nums) - (len(nums) == 3)")
    assert (found.failed, found.total, found.scope) == (125, 156, 156)
    assert found.condition is not None
    assert (found.condition.text, found.condition.failing_share, found.condition.passing_share) == (
        "the length of nums = 3",
        1.0,
        0.0,
    )
    assert found.pattern == "every wrong answer is one too small"
    assert found.labels == ()  # what the smallest input happens to be says nothing


def test_where_everything_fails_no_label_is_a_weakness(facts: Callable[..., Facts]) -> None:
    found = facts("return sum(nums) + 1")
    assert (found.failed, found.condition, found.labels) == (156, None, ("everything",))


def test_exceptions_are_counted_one_by_one(facts: Callable[..., Facts]) -> None:
    found = facts("return sum(nums) if 2 not in nums else nums[9]")
    assert found.failed == sum(
        2 in [a, b, c][:n]
        for n in (1, 2, 3)
        for a in range(-2, 3)
        for b in range(-2, 3)
        for c in range(-2, 3)
        if n == 3 or (c == 0 and (n == 2 or b == 0))
    )
    assert found.condition is not None
    assert found.condition.text == "2 is in nums"
    assert found.pattern == "no answer: the program stops every time"


def test_nothing_is_said_of_inputs_where_the_calls_before_decide(facts: Callable[..., Facts]) -> None:
    found = facts("CALLS.append(1); return sum(nums) + (len(CALLS) > 40)", before="CALLS = []")
    assert found.failed > 100
    assert (found.condition, found.pattern) == (None, None)
    assert "state-leak" in found.labels


def test_a_failure_outside_the_scope_is_said_to_be_outside(facts: Callable[..., Facts]) -> None:
    found = facts("return sum(nums) if -7 not in nums else 0")
    assert (found.failed, found.total) == (0, 156)
    assert "negative" in found.labels
