"""Cases that are asked for: each is judged and shown, whatever became of the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.model.source import Source
from judge.run.one_by_one import MOST_EXHAUSTING
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.verdict import Result, from_json, to_json

pytestmark = pytest.mark.slow

# What a call does hangs on its first value: 7 it raises or crashes, 8 it never ends, 9 it is wrong.
PROGRAMS = {
    "py": """
import sys

class Solution:
    def total(self, nums):
        print("out", nums[0])
        print("err", file=sys.stderr)
        if nums[0] == 7:
            raise ValueError("seven")
        while nums[0] == 8:
            pass
        return sum(nums) - (nums[0] == 9)
""",
    "cpp": """
class Solution {
public:
    int total(vector<int>& nums) {
        printf("out %d\\n", nums[0]);
        cerr << "err" << endl;
        if (nums[0] == 7) abort();
        for (volatile bool on = true; on && nums[0] == 8;) {}
        return accumulate(nums.begin(), nums.end(), 0) - (nums[0] == 9);
    }
};
""",
}


@pytest.fixture
def shown(mini_problem: Callable[..., Path], environment: Environment) -> Iterator[Callable[..., Result]]:
    def judge(language: str, firsts: Sequence[int], text: str = "") -> Result:
        source = Source(Path(f"total.{language}"), f"total.{language}", language, text or PROGRAMS[language])
        given: tuple[Any, ...] = tuple(([first, 1],) for first in firsts)
        request = Request(load_problem(mini_problem()), source, 1, given=given, sanitize=False)
        return run_submission(request, environment).result

    return judge


@pytest.mark.parametrize("language", PROGRAMS)
def test_a_case_that_fails_hides_none_behind_it(shown: Callable[..., Result], language: str) -> None:
    result = shown(language, (1, 9, 7, 8, 2))
    assert [case.verdict for case in result.shown] == [
        "accepted", "wrong_answer", "runtime_error", "time_limit_exceeded", "accepted",
    ]  # fmt: skip
    assert (result.verdict, result.cases.passed, result.cases.total) == ("wrong_answer", 2, 5)
    assert result.counterexample is not None
    assert result.counterexample.args == ([9, 1],)
    for case, (first, got) in zip(result.shown, ((1, 2), (9, 9), (7, None), (8, None), (2, 3)), strict=True):
        assert (case.args, case.expected, case.got) == (([first, 1],), first + 1, got)
        assert (case.stdout, case.stderr) == (f"out {first}\n", "err\n"), "what this case printed, and no other"
    assert from_json(to_json(result, 1)).shown == result.shown


def test_all_that_pass_are_shown(shown: Callable[..., Result]) -> None:
    result = shown("py", (1, 2))
    assert result.verdict == "accepted"
    assert [(case.passed, case.got, case.stdout) for case in result.shown] == [
        (True, 2, "out 1\n"),
        (True, 3, "out 2\n"),
    ]


def test_many_that_take_all_they_may_are_not_all_waited_for(shown: Callable[..., Result]) -> None:
    text = "class Solution:\n    def total(self, nums):\n        return [0] * 10**12\n"
    result = shown("py", range(MOST_EXHAUSTING + 2), text)
    assert [case.passed for case in result.shown] == [False] * MOST_EXHAUSTING + [None, None]
    assert "Not judged" in str(result.shown[-1].note)


def test_state_that_is_kept_between_them_is_seen(shown: Callable[..., Result]) -> None:
    text = (
        "kept = []\nclass Solution:\n    def total(self, nums):\n        kept.extend(nums)\n        return sum(kept)\n"
    )
    result = shown("py", (1, 2, 3), text)
    assert [case.passed for case in result.shown] == [True, False, True]
    assert result.counterexample is not None
    assert "state-leak" in result.counterexample.labels


def test_of_very_much_output_the_beginning_is_kept_and_the_rest_counted(shown: Callable[..., Result]) -> None:
    text = "class Solution:\n    def total(self, nums):\n        print('x' * 99999)\n        return sum(nums)\n"
    case = shown("py", (1,), text).shown[0]
    assert case.passed
    assert len(case.stdout) + case.cut_bytes == 100_000
    assert case.cut_bytes > 0
