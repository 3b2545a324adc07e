"""``judge verify --seeds``: a solution that only some seeds reject is found out, and so is one that some accept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

HEAD = "class Solution:\n    def total(self, nums):\n        "
# The strategy draws lists of up to twelve numbers; lists as long as this are rare among them.
LONG = HEAD + "return sum(nums) + (len(nums) == 10 and nums[0] % 37 == 0)\n"


@pytest.fixture
def seeds(cli: Any, mini_problem: Callable[..., Path]) -> Callable[..., Any]:
    def run(count: int, files: Mapping[str, str | None]) -> Any:
        package = mini_problem(files=files)
        return cli("--problems", package.parent.parent, "verify", "--seeds", count, "mini/total")

    return run


def test_good_solutions_keep_their_verdicts(seeds: Any) -> None:
    done = seeds(3, {})
    assert done.status == 0
    assert "3 accepted, 2 rejected with each" in done.stdout.replace("solutions ", "")
    assert "mini/total  ok" in done.stdout


def test_a_wrong_solution_among_the_accepted_is_rejected_by_some_seed(seeds: Any) -> None:
    done = seeds(40, {"solutions/accepted/index.py": LONG})
    assert done.status == 1
    assert "index.py: rejected with seed" in done.stdout


def test_a_wrong_solution_that_some_seeds_let_pass_is_told(seeds: Any) -> None:
    done = seeds(3, {"solutions/wrong_answer/adds_sizes.py": LONG})
    assert done.status == 1
    assert "adds_sizes.py: accepted with seed" in done.stdout
    assert "and no other tier rejects it" in done.stdout
