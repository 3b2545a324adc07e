"""Standard streams that are closed, full or no longer read: standard output is blamed, nobody's folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")

CASE = ("run", "arrays/two-sum", "a.py", "--case", "[[1, 2], 3]")
COMMANDS = [("list",), ("--help",), ("--version",), CASE, (*CASE, "--json"), ("log",)]


@pytest.fixture
def shell(cli: Any, folder: Path) -> Any:
    """Runs ``judge arguments`` with a redirection of the shell: (status, standard error)."""
    (folder / "a.py").write_text("class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]\n")

    def run(arguments: tuple[str, ...], redirection: str) -> tuple[int, str]:
        done = subprocess.run(
            ["bash", "-c", f'"$@" {redirection}', "bash", sys.executable, "-m", "judge", *arguments],
            cwd=folder, env=cli.environment({"PYTHONUNBUFFERED": None}), capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.returncode, done.stderr

    return run


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(("redirection", "what"), [(">&-", "is closed"), ("> /dev/full", "No space left")])
def test_standard_output_is_to_blame(shell: Any, arguments: tuple[str, ...], redirection: str, what: str) -> None:
    status, said = shell(arguments, redirection)
    assert (status, said.count("\n")) == (2, 1), said
    assert said.startswith("judge: Standard output ")
    assert what in said
    assert "JUDGE_HOME" not in said


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_reader_that_has_gone_is_no_fault(shell: Any, arguments: tuple[str, ...]) -> None:
    assert shell(arguments, "| true; exit ${PIPESTATUS[0]}") == (0, "")


@pytest.mark.parametrize("redirection", ["2>&-", "<&-", "<&- 2>&-", "2> /dev/full"])
def test_the_other_streams_may_be_closed(shell: Any, redirection: str) -> None:
    assert shell(CASE, redirection)[0] == 0
    assert shell(("run", "nowhere"), redirection)[0] == 2
