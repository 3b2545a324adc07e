"""Many changed programs in one process: each answers for itself, whatever became of the one before it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.model.source import Source
from judge.mutation.slips import Change
from judge.run.request import Environment
from judge.run.workbench import Workbench
from judge.why.screen import LEAST_STEPS, MAKERS, STEPS, usual_steps

pytestmark = pytest.mark.slow

CPP = """class Solution {
public:
    int total(vector<int>& nums) {
        int sum = 0;
        for (size_t i = 1; i < nums.size(); ++i) {
            sum += nums[i];
        }
        return sum;
    }
};
"""
PY = """class Solution:
    def total(self, nums):
        sum_ = 0
        for i in range(1, len(nums)):
            sum_ += nums[i]
        return sum_
"""
PUT = {
    "cpp": [
        "return *(int*)8;",
        "for (;;) for (;;) ;",
        "return sum + (nums.empty() ? 0 : nums[0]);",
        "return 1 / (sum - sum);",
    ],
    "py": ["return [][1]", "while True: pass", "return sum_ + (nums[0] if nums else 0)", "return 1 // 0"],
}


@pytest.mark.parametrize(("used", "text"), [("cpp", CPP), ("py", PY)])
def test_what_crashes_or_does_not_end_keeps_no_other_from_answering(
    used: str, text: str, mini_problem: Callable[..., Path], environment: Environment
) -> None:
    at = text.index("return sum")
    end = text.index("\n", at)
    bench = Workbench(load_problem(mini_problem()), environment)
    changes = [Change("statement", at, end, put) for put in PUT[used]]
    with bench.stack:
        cases = list(bench.tiers.exhaustive.batch)[-20:]
        source = Source(Path(f"a.{used}"), f"a.{used}", used, text)
        screen = MAKERS[used](bench, source, changes, steps=STEPS[used])
        assert screen is not None
        with screen:
            assert screen.numbers == {0, 1, 2, 3}
            asked = [((number,), case) for case in cases for number in range(4)]
            assert screen.right(asked) == [number == 2 for _ in cases for number in range(4)]
            process = screen.runner.worker().process.pid
            screen.right(asked)
            assert screen.runner.worker().process.pid == process  # a new one for each crash takes ten times as long


CRASHES = {
    "cpp": CPP.replace("return sum;", "if (nums.size() > 1) sum += *(int*)8;\n        return sum;"),
    "py": PY.replace("return sum_", "if len(nums) > 1: sum_ += [][1]\n        return sum_"),
}


@pytest.mark.parametrize("used", ["cpp", "py"])
def test_what_a_call_comes_by_before_it_crashes_is_known(
    used: str, mini_problem: Callable[..., Path], environment: Environment
) -> None:
    bench = Workbench(load_problem(mini_problem()), environment)
    with bench.stack:
        cases = list(bench.tiers.exhaustive.batch)[-3:]  # the longest
        source = Source(Path(f"a.{used}"), f"a.{used}", used, CRASHES[used])
        zero = CRASHES[used].index("0")
        change = Change("number", zero, zero + 1, "1")
        screen = MAKERS[used](bench, source, [change], steps=STEPS[used])
        assert screen is not None
        with screen:
            found = screen.covered(cases)
    assert all(one is not None and len(one.places) > 3 and one.steps > 1 for one in found)


def test_a_recursion_without_an_end_does_not_say_how_long_others_take(
    mini_problem: Callable[..., Path], environment: Environment
) -> None:
    text = PY.replace("sum_ = 0", "sum_ = self.total(nums)", 1)
    bench = Workbench(load_problem(mini_problem()), environment)
    with bench.stack:
        source = Source(Path("a.py"), "a.py", "py", text)
        screen = MAKERS["py"](bench, source, [], steps=STEPS["py"])
        assert screen is not None
        with screen:
            found = screen.covered(list(bench.tiers.exhaustive.batch)[-3:])
    assert usual_steps("py", found) == LEAST_STEPS["py"]
