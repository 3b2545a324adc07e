"""``judge list`` and ``judge show``: piped and on a terminal, with colour and without."""

from __future__ import annotations

import json
import os
import pty
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.locate import Catalog

COLOUR = re.compile(r"\x1b\[[\d;]*3[0-7]m")


@pytest.fixture
def on_terminal(cli: Any) -> Callable[..., str]:
    """What a command writes to a terminal of 80 columns."""

    def run(*arguments: str, **env: str) -> str:
        ours, theirs = pty.openpty()
        process = cli.start(*arguments, env={"TERM": "xterm", **env}, stdout=theirs)
        os.close(theirs)
        shown = bytearray()
        try:
            while data := os.read(ours, 1 << 16):
                shown += data
        except OSError:
            pass  # so Linux says that nobody has the other end open any more
        finally:
            os.close(ours)
        assert process.communicate()[1] == b""
        assert process.returncode == 0
        return shown.decode().replace("\r\n", "\n")

    return run


def reference(catalog: Catalog) -> str:
    return (catalog.find("arrays/two-sum").folder / "reference.py").read_text()


def test_every_package_is_listed_whole_when_piped(cli: Any) -> None:
    done = cli("list")
    assert (done.status, done.stderr) == (0, "")
    assert [line.split()[0] for line in done.stdout.splitlines()[1:]] == Catalog.open((), {}).names()


def test_a_topic_and_json(cli: Any) -> None:
    lines = cli("list", "arrays", "--json").stdout.splitlines()
    found = {row["name"]: row for row in map(json.loads, lines)}
    assert set(found) == {name for name in Catalog.open((), {}).names() if name.startswith("arrays/")}
    assert found["arrays/two-sum"] == {
        "name": "arrays/two-sum",
        "title": "Two Sum",
        "difficulty": "easy",
        "days": [36],
        "state": "",
        "tags": ["array", "hash-table"],
        "lists": found["arrays/two-sum"]["lists"],
        "growth": "O(n)",
    }


def test_the_state_of_a_problem_is_the_best_that_was_reached_over_all_cases(cli: Any, folder: Path) -> None:
    def state() -> str:
        row = json.loads(next(x for x in cli("list", "arrays", "--json").stdout.splitlines() if "two-sum" in x))
        found: str = row["state"]
        return found

    file = folder / "a.py"
    wrong = "class Solution:\n    def twoSum(self, nums, target):\n        return []\n"
    file.write_text(wrong)
    cli("run", "arrays/two-sum", "a.py", "--case", "[[3, 3], 6]")
    assert state() == "tried"
    file.write_text("class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]\n")
    assert cli("run", "arrays/two-sum", "a.py", "--case", "[[3, 3], 6]").status == 0
    assert state() == "tried"
    file.write_text(reference(Catalog.open((), {})))
    assert cli("run", "arrays/two-sum", "a.py").status == 0
    assert state() == "accepted"
    file.write_text(wrong)
    assert cli("run", "arrays/two-sum", "a.py").status == 1
    assert state() == "accepted"


def test_learners_own_packages_are_listed_and_hide_others(
    cli: Any, mini_problem: Callable[..., Path], folder: Path
) -> None:
    root = mini_problem("arrays/two-sum").parent.parent
    for more in (["--problems", root, "list"], ["list"]):
        env = {} if len(more) == 3 else {"JUDGE_PROBLEMS": str(root)}
        line = next(x for x in cli(*more, env=env).stdout.splitlines() if x.startswith("arrays/two-sum"))
        assert "Total" in line


@pytest.mark.parametrize("arguments", [["list"], ["show", "arrays/two-sum"], ["show", "stacks/min-stack"]])
def test_a_terminal_gets_colour_and_the_width_is_kept(on_terminal: Callable[..., str], arguments: list[str]) -> None:
    shown = on_terminal(*arguments)
    assert "\x1b[" in shown
    plain = re.sub(r"\x1b\[[\d;]*m", "", shown)
    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) <= 80
    assert not COLOUR.search(on_terminal(*arguments, NO_COLOR="1"))
    assert "\x1b" not in on_terminal(*arguments, TERM="dumb")


def test_the_list_is_coloured_at_all(on_terminal: Callable[..., str]) -> None:
    assert COLOUR.search(on_terminal("list"))


@pytest.mark.parametrize("name", Catalog.open((), {}).names())
def test_every_statement_is_shown(cli: Any, name: str) -> None:
    done = cli("show", name)
    assert (done.status, done.stderr) == (0, "")
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert not re.search(r"\{[a-z_]+\}", done.stdout), "a placeholder was not filled in"
    for text in (name, "Constraints", "Example" if not name.startswith("cpp/") else ""):
        assert text in done.stdout


def test_the_signature_and_the_hints(cli: Any) -> None:
    shown = cli("show", "arrays/two-sum").stdout
    assert "twoSum" in shown
    assert "partner" not in shown
    one = cli("show", "arrays/two-sum", "--hint", "1").stdout
    assert "complete the pair" in " ".join(one.split())
    assert "scanning" not in one
    assert "scanning" in cli("show", "arrays/two-sum", "--hint", "2").stdout
    assert cli("show", "arrays/two-sum", "--hint", "99").status == 0


def test_a_slug_alone_is_enough(cli: Any) -> None:
    assert cli("show", "two-sum").stdout == cli("show", "arrays/two-sum").stdout


def test_a_broken_package_does_not_hide_the_others(cli: Any, tmp_path: Path) -> None:
    (tmp_path / "own" / "broken").mkdir(parents=True)
    (tmp_path / "own" / "broken" / "problem.toml").write_text("format_version = 1\n")
    done = cli("--problems", str(tmp_path), "list")
    assert done.status == 0
    assert "arrays/two-sum" in done.stdout
    assert "own/broken" in done.stderr
    assert "problem.toml" in done.stderr
