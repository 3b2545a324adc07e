"""``judge hack``: a case of one's own, whether it breaks a file, and what becomes of it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_fixed_cases, load_problem

# Wrong on a value that no test of the tiny package reaches: its lists are short and its numbers small.
WRONG_FOR_ONE = """
class Solution:
    def total(self, nums):
        return 0 if nums == [777777, 1] else sum(nums)
"""
RIGHT = "class Solution:\n    def total(self, nums):\n        return sum(nums)\n"


@pytest.fixture
def hack(cli: Any, mini_problem: Callable[..., Path]) -> Callable[..., Any]:
    root = mini_problem().parent.parent
    return lambda *arguments: cli("--problems", root, *arguments)


def test_a_hole_is_found_kept_and_printed_for_the_package(
    hack: Any, folder: Path, mini_problem: Callable[..., Path]
) -> None:
    (folder / "a.py").write_text(WRONG_FOR_ONE)
    assert hack("run", "mini/total", "a.py").status == 0
    done = hack("hack", "mini/total", "a.py", "--case", "[[777777, 1]]", "--why", 'It\'s "rare".')
    assert done.status == 1
    assert "Attempt 1 accepted this very file: you have found a hole" in done.stdout
    printed = "[[case]]" + done.stdout.partition("[[case]]")[2]
    assert tomllib.loads(printed)["case"][0]["expected"] == "777778"
    file = mini_problem("mini/total") / "cases.toml"
    file.write_text(file.read_text() + printed)
    case = load_fixed_cases(load_problem(file.parent))[-1]
    assert (case.args, case.expected, case.why) == (([777777, 1],), 777778, 'It\'s "rare".')
    again = hack("run", "mini/total", "a.py", "--json")
    assert json.loads(again.stdout)["counterexample"]["args"] == [[777777, 1]]


def test_a_case_that_breaks_nothing_is_kept_and_stays_until_it_is_forgotten(hack: Any, folder: Path) -> None:
    (folder / "a.py").write_text(RIGHT)
    done = hack("hack", "mini/total", "a.py", "--case", "[[4, 5]]", "--json")
    found = json.loads(done.stdout)
    assert (done.status, found["breaks"], found["accepted_by"]) == (0, False, None)
    totals = []
    for arguments in (("run",), ("run",), ("forget",), ("run",)):
        if arguments == ("forget",):
            assert hack("hack", "mini/total", "--forget", "--case", "[[4, 5]]").status == 0
            continue
        result = json.loads(hack("run", "mini/total", "a.py", "--json", "--seed", "1").stdout)
        totals.append(result["cases"]["total"])
    assert totals[0] == totals[1] == totals[2] + 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("a.py",), "Missing option '--case'"),
        (("a.py", "--case", "[["), "--case is no JSON"),
        (("a.py", "--case", "[[1.5]]"), "--case does not fit mini/total"),
        (("a.py", "--case", "[[1000001]]"), "against the constraints"),
        (("none.py", "--case", "[[1]]"), "none.py does not exist"),
        (("--forget", "--case", "[[1]]"), "not among your own"),
    ],
)
def test_what_cannot_be_done_is_said(hack: Any, folder: Path, arguments: tuple[str, ...], says: str) -> None:
    (folder / "a.py").write_text(RIGHT)
    done = hack("hack", "mini/total", *arguments)
    assert done.status == 2
    assert says in done.stderr


def test_a_file_that_does_not_compile_says_nothing_of_the_case(hack: Any, folder: Path) -> None:
    (folder / "a.cpp").write_text("class Solution {\npublic:\n    int total(vector<int>& nums) { return more; }\n};\n")
    done = hack("hack", "mini/total", "a.cpp", "--case", "[[1]]")
    assert (done.status, "Compile Error" in done.stdout, "[[case]]" in done.stdout) == (1, True, False)
    assert hack("hack", "mini/total", "--forget", "--case", "[[1]]").status == 2
