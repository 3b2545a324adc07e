"""What repeated calls on the same input do not show: a program that remembers, and one that lies about its time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.run.speed import REMEMBERS
from judge.verdict import Result, Verdict

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the CPU time of a process is seen from outside on Linux"
)

SLOW_AT_FIRST = """
class Solution:
    known = {}
    def total(self, nums):
        key = tuple(nums)
        if key not in self.known:
            if len(nums) > 500:
                for _ in range(2000):
                    sum(nums)
            self.known[key] = sum(nums)
        return self.known[key]
"""
TIMES_ITSELF = """
import struct, sys
sys.modules["__main__"].Service.time = lambda self, data, min_ns: (0, struct.pack("<QQ", 10**5, 10**7))
class Solution:
    def total(self, nums):
        for _ in range(2000 if len(nums) > 500 else 1):
            sum(nums)
        return sum(nums)
"""
# The table serves every input: who has called once has paid for it.
MAKES_A_TABLE = """
class Solution:
    table = None
    def total(self, nums):
        if Solution.table is None:
            Solution.table = [i * i for i in range(200_000)]
        return sum(nums)
"""


@pytest.fixture
def judged(mini_problem: Callable[..., Path], environment: Environment) -> Callable[[str], Result]:
    def judge(text: str) -> Result:
        source = Source(Path("total.py"), "total.py", "py", text)
        request = Request(load_problem(mini_problem()), source, 1, drawn=(), sanitize=False)
        return run_submission(request, environment).result

    return judge


@pytest.mark.parametrize("text", [SLOW_AT_FIRST, TIMES_ITSELF], ids=["remembers", "times itself"])
def test_the_first_call_counts_where_later_ones_are_far_faster(judged: Callable[[str], Result], text: str) -> None:
    result = judged(text)
    assert (result.verdict, result.message) == (Verdict.TIME_LIMIT, REMEMBERS)
    assert result.time is not None
    assert result.time.low > result.time.limit


def test_a_table_made_once_for_all_inputs_is_fine(judged: Callable[[str], Result]) -> None:
    result = judged(MAKES_A_TABLE)
    assert (result.verdict, result.message) == (Verdict.ACCEPTED, None)
