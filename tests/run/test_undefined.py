"""What is undefined and comes out right: accepted, with a finding that names the line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.verdict import Result, Verdict


@pytest.fixture
def judged(mini_problem: Callable[..., Path], environment: Environment) -> Callable[..., Result]:
    def judge(text: str, more_cases: str = "") -> Result:
        folder = mini_problem()
        with open(folder / "cases.py", "a", encoding="utf-8") as stream:
            stream.write(more_cases)
        problem = load_problem(folder)
        return run_submission(Request(problem, Source(Path("a.cpp"), "a.cpp", "cpp", text), 1), environment).result

    return judge


@pytest.mark.parametrize(
    "line",
    [
        "vector<int> seen(nums); seen.push_back(1); seen.pop_back(); seen[nums.size()] = 0;",  # within its room
        'string text = "ab"; if (text[5] == 77) return 1;',  # within the object
    ],
)
def test_an_index_behind_the_end_that_does_no_harm_is_a_finding(judged: Callable[..., Result], line: str) -> None:
    text = f"class Solution {{\npublic:\n    int total(vector<int>& nums) {{\n        {line}\n"
    result = judged(text + "        return accumulate(nums.begin(), nums.end(), 0);\n    }\n};\n")
    assert result.verdict is Verdict.ACCEPTED
    assert [(f.kind, f.line) for f in result.findings] == [("undefined-behaviour", 4)]


def test_a_package_that_cannot_tell_its_sizes_costs_no_verdict(judged: Callable[..., Result]) -> None:
    text = (
        "class Solution {\npublic:\n    int total(vector<int>& v) { return accumulate(v.begin(), v.end(), 0); }\n};\n"
    )
    result = judged(text, "\n\ndef sizes(args):\n    return {}\n")
    assert result.verdict is Verdict.ACCEPTED
    assert result.complexity is not None
    assert result.complexity.found is None
    assert "sizes" in (result.complexity.reason or "")


def test_an_endless_loop_that_the_optimizer_leaves_out_is_a_finding(judged: Callable[..., Result]) -> None:
    text = (
        "class Solution {\npublic:\n    int total(vector<int>& v) {\n        size_t i = 0;\n"
        "        while (i + 1 < v.size() && v[i] == v[i + 1]) ;\n"
        "        return accumulate(v.begin(), v.end(), 0);\n    }\n};\n"
    )
    result = judged(text)
    assert result.verdict is Verdict.ACCEPTED
    (finding,) = (f for f in result.findings if f.kind == "undefined-behaviour")
    assert "the call on [-2, -2] comes back only where it is optimized" in finding.message
