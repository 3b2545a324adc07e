"""A case that is ended for its time: what outranks it, what confirms it, and what is judged all the same."""

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
    def judge(*lines: str) -> Result:
        body = "\n".join(f"        {line}" for line in lines)
        text = f"class Solution:\n    def total(self, nums):\n{body}\n"
        source = Source(Path("total.py"), "total.py", "py", text)
        request = Request(load_problem(mini_problem()), source, 1, drawn=(), sanitize=False)
        return run_submission(request, environment).result

    return judge


def test_a_wrong_answer_in_a_later_tier_outranks_a_time_out_in_an_earlier_one(judged: Callable[..., Result]) -> None:
    result = judged("while nums == [1, 2, 3]: pass", "return 0")
    assert result.verdict is Verdict.WRONG_ANSWER
    assert result.counterexample is not None
    assert result.counterexample.tier is Tier.EXHAUSTIVE
    assert result.counterexample.args == ([-2],)


def test_a_wrong_answer_behind_a_time_out_in_the_same_tier_outranks_it(judged: Callable[..., Result]) -> None:
    result = judged("while nums == [-2]: pass", "return sum(nums) if nums != [2, 2] else 5")
    assert result.verdict is Verdict.WRONG_ANSWER
    assert result.counterexample is not None
    assert result.counterexample.args == ([2, 2],)
    assert result.counterexample.smallest_of is None


def test_a_loop_on_everything_is_shown_on_the_smallest_input(judged: Callable[..., Result]) -> None:
    result = judged("while nums: pass", "return 0")
    assert result.verdict is Verdict.TIME_LIMIT
    assert result.counterexample is not None
    assert (result.counterexample.tier, result.counterexample.args) == (Tier.EXHAUSTIVE, ([-2],))
    assert result.counterexample.note is not None
    assert "of CPU time" in result.counterexample.note


def test_a_loop_on_one_fixed_case_alone_is_confirmed_there(judged: Callable[..., Result]) -> None:
    result = judged("while nums == [1, 2, 3]: pass", "return sum(nums)")
    assert result.verdict is Verdict.TIME_LIMIT
    assert result.counterexample is not None
    assert (result.counterexample.tier, result.counterexample.args) == (Tier.FIXED, ([1, 2, 3],))


def test_what_a_loop_printed_is_its_own(judged: Callable[..., Result]) -> None:
    result = judged("print('case', nums, flush=True)", "while nums: pass", "return 0")
    assert result.verdict is Verdict.TIME_LIMIT
    assert result.counterexample is not None
    assert result.counterexample.stdout == f"case {result.counterexample.args[0]}\n"


def test_too_slow_and_wrong_at_a_size_between_is_wrong(judged: Callable[..., Result]) -> None:
    result = judged(
        "if len(nums) == 127: return -1",
        "return [sum(nums) for _ in range(3000 if len(nums) > 900 else 1)][0]",
    )
    assert result.verdict is Verdict.WRONG_ANSWER
    assert result.counterexample is not None
    assert len(result.counterexample.args[0]) == 127
