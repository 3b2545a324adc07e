"""In place with a returned length: only the first elements are the answer, and the length has to be one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from judge.model.problem import Problem
from judge.protocol import Status

CPP = "class Solution {{ public: {returns} keep(vector<int>& nums) {{ {body} }} }};"
PYTHON = "class Solution:\n    def keep(self, nums):\n        {body}\n"


@pytest.fixture(scope="module")
def keep(signature: Callable[..., Problem]) -> Problem:
    toml = (
        'method = "keep"\nparams = [{ name = "nums", type = "list[int]" }]\n'
        'returns = "int"\noutput = "nums"\nreturns_length = true\n'
    )
    return signature(toml, "in-place")


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("cpp", "return nums[0] = 7, 2;"),
        ("cpp", "nums = {7, 2, 9, 9, 9}; return 2;"),
        ("cpp", "nums.erase(nums.begin() + 2, nums.end()); nums[0] = 7; return nums.size();"),
        ("py", "nums[0] = 7; return 2"),
        ("py", "nums[:] = [7, 2, 9, 9, 9]; return 2"),
        ("py", "del nums[2:]; nums[0] = 7; return len(nums)"),
        ("py", "nums[0] = 7; nums[2:] = ['', None]; return 2"),
    ],
)
def test_what_lies_behind_the_length_does_not_matter(
    language: str, body: str, keep: Problem, ask: Callable[..., Any]
) -> None:
    text = CPP.format(returns="int", body=body) if language == "cpp" else PYTHON.format(body=body)
    assert ask(keep, text, language).of([1, 2, 3]) == [7, 2]


@pytest.mark.parametrize("returns", ["size_t", "long long", "unsigned", "short"])
def test_a_length_of_another_integer_type_is_one(returns: str, keep: Problem, ask: Callable[..., Any]) -> None:
    asked = ask(keep, CPP.format(returns=returns, body="return nums.size();"), "cpp")
    assert asked.of([1, 2]) == [1, 2]
    assert asked.of([]) == []


@pytest.mark.parametrize(
    ("language", "body", "complaint"),
    [
        ("cpp", "return 3;", "the returned length 3 is not from 0 to 2, the number of elements"),
        ("cpp", "return -1;", "the returned length -1 is not from 0 to 2, the number of elements"),
        ("cpp", "nums.clear(); return 1;", "the returned length 1 is not from 0 to 0, the number of elements"),
        ("py", "return 3", "the returned length 3 is not from 0 to 2, the number of elements"),
        ("py", "return -1", "the returned length -1 is not from 0 to 2, the number of elements"),
        ("py", "return 10 ** 30", f"the returned length {10**30} is not from 0 to 2, the number of elements"),
        ("py", "pass", "expected the length, an int, got None"),
        ("py", "return True", "expected the length, an int, got True (bool)"),
        ("py", "return nums", "expected the length, an int, got [1, 2] (list)"),
        ("py", "nums[0] = ''; return 1", "expected an int, got '' (str)"),
    ],
)
def test_what_is_no_length_is_said(
    language: str, body: str, complaint: str, keep: Problem, ask: Callable[..., Any]
) -> None:
    text = CPP.format(returns="int", body=body) if language == "cpp" else PYTHON.format(body=body)
    assert ask(keep, text, language).of([1, 2]) == (Status.MALFORMED, complaint)
