"""Judging in parts, as a proof does: the answers beside others, the speed alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.execute.stream import Runner
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Part, Request
from judge.verdict import Result, Verdict

WRONG_IF_SMALL = "return 1 if len(nums) < 9 else sum(nums)"
WRONG_IF_LARGE = "return 1 if len(nums) > 900 else sum(nums)"


@pytest.fixture
def judged(mini_problem: Callable[..., Path], environment: Environment) -> Callable[..., Result]:
    problem = load_problem(mini_problem())

    def judge(body: str, part: Part, **more: Any) -> Result:
        text = f"class Solution:\n    def total(self, nums):\n        {body}\n"
        source = Source(Path("total.py"), "total.py", "py", text)
        request = Request(problem, source, 1, drawn=(), sanitize=False, rough=True, part=part, **more)
        return run_submission(request, environment).result

    return judge


@pytest.mark.parametrize(
    ("body", "part", "verdict"),
    [
        (WRONG_IF_SMALL, Part.ANSWERS, Verdict.WRONG_ANSWER),
        (WRONG_IF_SMALL, Part.SPEED, Verdict.ACCEPTED),
        (WRONG_IF_LARGE, Part.ANSWERS, Verdict.ACCEPTED),
        (WRONG_IF_LARGE, Part.SPEED, Verdict.WRONG_ANSWER),
    ],
)
def test_each_part_judges_its_own_tiers(judged: Any, body: str, part: Part, verdict: Verdict) -> None:
    assert judged(body, part).verdict is verdict


def test_only_the_speed_is_timed(judged: Any) -> None:
    assert judged("return sum(nums)", Part.ANSWERS).time is None
    assert judged("return sum(nums)", Part.SPEED).time is not None


def test_what_a_proof_expects_to_be_too_slow_is_not_run_again(judged: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def confirm(*_: object) -> None:
        raise AssertionError("run again")

    monkeypatch.setattr(Runner, "confirm", confirm)
    endless = "while len(nums) == 3: pass\n        return sum(nums)"
    assert judged(endless, Part.ANSWERS, end_after=1.25).verdict is Verdict.TIME_LIMIT
    with pytest.raises(AssertionError, match="run again"):
        judged(endless, Part.ANSWERS)


def test_a_wrong_answer_outranks_the_time_all_the_same(judged: Any) -> None:
    body = "\n        ".join(["while len(nums) == 3 and nums[0] > 0: pass", WRONG_IF_SMALL])
    assert judged(body, Part.ANSWERS, end_after=1.25).verdict is Verdict.WRONG_ANSWER
