"""``judge log``: what was judged, and its filters."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def filled(cli: Any, mini: Any, folder: Path, right: Mapping[str, str]) -> Any:
    """Three attempts: C++ accepted, Python wrong (both mini/total), Python accepted (arrays/two-sum)."""
    (folder / "a.cpp").write_text(right["cpp"])
    (folder / "b.py").write_text("class Solution:\n    def total(self, nums):\n        return 1\n")
    (folder / "c.py").write_text("class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]\n")
    assert mini("a.cpp", "--case", "[[1, 2]]", "--seed", "11").status == 0
    assert mini("b.py", "--case", "[[5]]", "--seed", "12").status == 1
    assert cli("run", "arrays/two-sum", "c.py", "--case", "[[3, 3], 6]", "--seed", "13").status == 0
    return cli


def attempts(cli: Any, *filters: str) -> list[int]:
    done = cli("log", "--json", *filters)
    assert (done.status, done.stderr) == (0, "")
    return [json.loads(line)["attempt"] for line in done.stdout.splitlines()]


def test_filters(filled: Any, mini_problem: Any) -> None:
    assert attempts(filled) == [3, 2, 1]
    assert attempts(filled, "arrays") == [3]
    assert attempts(filled, "arrays/two-sum") == [3]
    assert attempts(filled, "two-sum") == [3]
    assert attempts(filled, "stacks") == []
    assert attempts(filled, "--lang", "py") == [3, 2]
    assert attempts(filled, "--verdict", "wrong_answer") == [2]
    assert attempts(filled, "--lang", "cpp", "--verdict", "accepted") == [1]
    assert attempts(filled, "--limit", "2") == [3, 2]
    assert attempts(filled, "--since", "2020-01-01") == [3, 2, 1]
    assert attempts(filled, "--since", "9999-01-01") == []


def test_what_is_kept_of_an_attempt(filled: Any) -> None:
    wrong = json.loads(filled("log", "--json", "--verdict", "wrong_answer").stdout)
    assert wrong["problem"] == "mini/total"
    assert wrong["topic"] == "mini"
    assert wrong["language"] == "py"
    assert wrong["seed"] == 12
    assert "single" in wrong["labels"]
    assert wrong["cases"] == {"passed": 0, "total": 1}
    assert len(wrong["source_hash"]) == 64
    assert wrong["judge_version"]
    assert wrong["counterexample"]["args"] == [[5]]
    assert wrong["started_at"].endswith("+00:00")
    assert wrong["seconds"] > 0


def test_the_table(filled: Any) -> None:
    done = filled("log")
    head, *lines = done.stdout.splitlines()
    assert head.split()[:3] == ["#", "when", "problem"]
    assert [line.split()[0] for line in lines] == ["3", "2", "1"]
    assert "Wrong Answer" in lines[1]
    assert "single" in lines[1]


def test_no_attempts(cli: Any) -> None:
    assert cli("log").stdout == "No attempts yet.\n"
    assert cli("log", "--lang", "py").stdout == "No attempts match.\n"
    assert cli("log", "--json").stdout == ""
    assert not cli.home.log.exists()
