"""``judge debug``: a debugger at the failing case, or the case as a program; and what is said where there is none."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.debugging import session

ONE_EARLY = """class Solution:
    def total(self, nums):
        found = 0
        for i in range(len(nums) - 1):
            found += nums[i]
        return found
"""
CPP = """class Solution {
public:
    int total(vector<int>& nums) {
        int sum = 1;
        for (int v : nums) sum += v;
        return sum;
    }
};
"""


@pytest.fixture
def debug(cli: Any, folder: Path, mini_problem: Callable[..., Path]) -> Callable[..., Any]:
    root = mini_problem().parent.parent
    (folder / "a.py").write_text(ONE_EARLY)
    (folder / "a.cpp").write_text(CPP)
    return lambda *arguments, **more: cli("--problems", root, "debug", *arguments, **more)


def test_the_case_is_written_as_a_script_that_shows_the_failure(debug: Any, folder: Path) -> None:
    done = debug("mini/total", "a.py", "--case", "[[4, 5]]", "--export", "made/here")
    assert done.status == 0
    shown = subprocess.run(
        [sys.executable, "made/here/case.py"], cwd=folder, capture_output=True, text=True, check=True
    )
    assert shown.stdout.split() == ["expected", "9", "got", "4"]


def test_without_a_case_it_is_the_one_that_fails(debug: Any, folder: Path) -> None:
    assert debug("mini/total", "a.py", "--export", "made").status == 0
    shown = subprocess.run([sys.executable, "made/case.py"], cwd=folder, capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["expected", "-2", "got", "0"]


def test_a_case_against_the_constraints_is_refused(debug: Any) -> None:
    done = debug("mini/total", "a.py", "--case", "[[9999999]]")
    assert (done.status, "against the constraints" in done.stderr) == (2, True)


def test_an_accepted_file_has_no_failing_case(debug: Any, folder: Path) -> None:
    (folder / "a.py").write_text("class Solution:\n    def total(self, nums):\n        return sum(nums)\n")
    done = debug("mini/total", "a.py")
    assert (done.status, "there is none to be debugged" in done.stderr) == (2, True)


def test_without_a_debugger_it_says_what_to_install(debug: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    find = session.find_debugger
    monkeypatch.setattr(session, "find_debugger", lambda environ: find({"PATH": str(folder)}))
    done = debug("mini/total", "a.cpp", "--case", "[[4]]")
    assert (done.status, "apt-get install gdb" in done.stderr, "--export" in done.stderr) == (2, True, True)


def test_a_file_that_does_not_compile(debug: Any, folder: Path) -> None:
    (folder / "a.cpp").write_text(CPP.replace("return sum", "return summ"))
    done = debug("mini/total", "a.cpp", "--case", "[[4]]")
    assert done.status == 2
    assert "summ" in done.stderr or "apt-get install gdb" in done.stderr


@pytest.mark.skipif(shutil.which("gdb") is None, reason="gdb is not installed")
def test_gdb_stands_at_the_first_line_of_the_method(debug: Any, cli: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def run(command: list[str], environ: object = None) -> int:
        done = subprocess.run(
            [*command[:1], "-batch", *command[2:-1], "-ex", "info locals", "-ex", "p nums", command[-1]],
            capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=100, check=False,
        )  # fmt: skip
        told.append(done.stdout)
        return done.returncode

    monkeypatch.setattr(session, "run", run)
    assert debug("mini/total", "a.cpp", "--case", "[[4, 5]]").status == 0
    assert "int sum = 1;" in told[0]
    assert "{4, 5}" in told[0] or "length 2" in told[0]


def test_vscode_is_told_once(debug: Any, folder: Path) -> None:
    assert debug("--vscode").status == 0
    tasks = json.loads((folder / ".vscode/tasks.json").read_text())
    launch = json.loads((folder / ".vscode/launch.json").read_text())
    labels = {task["label"] for task in tasks["tasks"]}
    assert {c["preLaunchTask"] for c in launch["configurations"]} <= labels
    again = debug("--vscode")
    assert (again.status, "is there already" in again.stderr) == (2, True)


def test_a_whole_program_is_debugged_as_it_is(cli: Any) -> None:
    examples = Path(__file__).parent.parent / "packages" / "examples"
    file = examples / "arrays" / "two-sum-stdio" / "solutions" / "wrong_answer" / "from_one.py"
    done = cli("--problems", examples, "debug", "arrays/two-sum-stdio", file)
    assert done.status == 2
    assert "is a program that can be debugged as it is" in done.stderr
