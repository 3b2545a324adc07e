"""Sizes between the small scope and the large families: a program that is wrong there only is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.verdict import Result, Tier, Verdict


@pytest.fixture
def judged(mini_problem: Callable[..., Path], environment: Environment) -> Callable[..., Result]:
    def judge(first: str, drawn: tuple[bytes, ...] | None = ()) -> Result:
        text = (
            f"class Solution:\n    calls = 0\n    def total(self, nums):\n        {first}\n        return sum(nums)\n"
        )
        source = Source(Path("total.py"), "total.py", "py", text)
        request = Request(load_problem(mini_problem()), source, 1, drawn=drawn, sanitize=False)
        return run_submission(request, environment).result

    return judge


@pytest.mark.parametrize("size", [31, 64, 100, 257, 500])
def test_wrong_at_one_size_between_is_wrong(judged: Callable[[str], Result], size: int) -> None:
    result = judged(f"if len(nums) == {size}: return -1")
    assert result.verdict is Verdict.WRONG_ANSWER
    example = result.counterexample
    assert example is not None
    assert (example.tier, example.family, len(example.args[0])) == (Tier.LARGE, "random", size)
    assert "max-size" not in example.labels
    assert result.cases.passed < result.cases.total


@pytest.mark.parametrize("drawn", [(), None])
def test_what_ends_nowhere_at_a_size_between_is_a_time_limit(
    judged: Callable[..., Result], drawn: tuple[bytes, ...] | None
) -> None:
    """Also behind fresh examples that a helper drew, which has ended by then."""
    result = judged("while len(nums) == 127: pass", drawn)
    assert result.verdict is Verdict.TIME_LIMIT


def test_state_that_leaks_between_these_calls_is_told(judged: Callable[[str], Result]) -> None:
    result = judged("Solution.calls += len(nums) == 128\n        if Solution.calls and len(nums) == 129: return -1")
    assert result.verdict is Verdict.WRONG_ANSWER
    assert result.counterexample is not None
    assert "state-leak" in result.counterexample.labels


def test_who_is_right_passes_every_one_of_them(judged: Callable[[str], Result]) -> None:
    result = judged("pass")
    assert (result.verdict, result.cases.passed) == (Verdict.ACCEPTED, result.cases.total)
