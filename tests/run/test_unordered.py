"""Lists in any order, at each choice of depths, over the whole pipeline and in both languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.verdict import Result, Tier, Verdict

TOML = """\
format_version = 1
title = "Parts"
difficulty = "easy"
kind = "function"
[signature]
method = "total"
returns = "list[list[double]]"
params = [{{ name = "nums", type = "list[int]" }}]
[compare]
mode = "unordered"
depths = {depths}
[parameters]
n_max = 1_000
value_max = 1_000_000
[complexity]
time = "O(n)"
space = "O(n)"
"""
PYTHON = """\
class Solution:
    def total(self, nums):
        parts = [[v / 3 for v in nums], [v / 3 for v in nums if v < 0]]
        {turned}
        return parts
"""
CPP = """\
class Solution {{
public:
    vector<vector<double>> total(vector<int>& nums) {{
        vector<vector<double>> parts(2);
        for (int v : nums) {{
            parts[0].push_back(v / 3.0);
            if (v < 0) parts[1].push_back(v / 3.0);
        }}
        {turned}
        return parts;
    }}
}};
"""
# Right, in the order of the reference; each of these turns one order.
FILES = {"reference.cpp": CPP.format(turned=""), "reference.py": PYTHON.format(turned="")}
OUTER = {"cpp": "swap(parts[0], parts[1]);", "py": "parts.reverse()"}
INNER = {"cpp": "for (auto& p : parts) reverse(p.begin(), p.end());", "py": "parts = [p[::-1] for p in parts]"}
FEWER = {"cpp": "if (nums.size() > 4) parts[1].pop_back();", "py": "if len(nums) > 4: parts[1].pop()"}
CASES = """\
[[case]]
label = "sample"
why = "One is negative."
args = '[[1, -2]]'
expected = '[[0.333333, -0.666667], [-0.666667]]'
"""


@pytest.fixture
def judged(mini_problem: Callable[..., Path], environment: Environment) -> Callable[..., Result]:
    """``judged(depths, language, *turned)``: a program that gives the answer, ``turned``."""

    def judge(depths: str, language: str, *turned: str) -> Result:
        files = {"problem.toml": TOML.format(depths=depths), "cases.toml": CASES, **FILES}
        problem = load_problem(mini_problem(files=files))
        text = {"cpp": CPP, "py": PYTHON}[language].format(turned="\n        ".join(turned))
        source = Source(Path(f"parts.{language}"), f"parts.{language}", language, text)
        # The clock stands still: shrinking ends where nothing smaller is found.
        return run_submission(
            Request(problem, source, 1, sanitize=False), replace(environment, clock=lambda: 0.0)
        ).result

    return judge


@pytest.mark.parametrize("language", ["cpp", "py"])
@pytest.mark.parametrize(
    ("depths", "outer", "inner"), [("[1]", True, False), ("[2]", False, True), ("[1, 2]", True, True)]
)
def test_an_order_is_free_where_the_problem_says_so(
    judged: Callable[..., Result], depths: str, language: str, outer: bool, inner: bool
) -> None:
    verdicts = {True: Verdict.ACCEPTED, False: Verdict.WRONG_ANSWER}
    assert judged(depths, language, OUTER[language]).verdict is verdicts[outer]
    assert judged(depths, language, INNER[language]).verdict is verdicts[inner]
    both = judged(depths, language, OUTER[language], INNER[language])
    assert both.verdict is verdicts[outer and inner]


@pytest.mark.parametrize("language", ["cpp", "py"])
def test_what_fails_is_shrunk_whatever_the_order_of_the_answer(judged: Callable[..., Result], language: str) -> None:
    result = judged("[1, 2]", language, OUTER[language], INNER[language], FEWER[language])
    example = result.counterexample
    assert result.verdict is Verdict.WRONG_ANSWER
    assert example is not None
    assert (example.tier, example.args) == (Tier.DRAWN, ([0, 0, 0, 0, 0],))
    assert example.got == [[], [0.0] * 4]
