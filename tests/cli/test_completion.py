"""``judge completion``: the script, and what it makes the shell offer."""

from __future__ import annotations

import shutil
import subprocess
from typing import Any

import pytest


def offers(cli: Any, *words: str) -> list[str]:
    """What bash is told when the last of ``words`` is to be completed."""
    env = {"_JUDGE_COMPLETE": "bash_complete", "COMP_WORDS": " ".join(words), "COMP_CWORD": str(len(words) - 1)}
    done = cli(env=env)
    assert (done.status, done.stderr) == (0, "")
    return [line.partition(",")[2] for line in done.stdout.splitlines()]


def test_slugs_are_completed(cli: Any) -> None:
    both = ["arrays/two-sum", "arrays/two-sum-ii-input-array-is-sorted"]
    assert offers(cli, "judge", "run", "arrays/tw") == both
    assert offers(cli, "judge", "show", "two-s") == both
    assert offers(cli, "judge", "show", "3s") == ["arrays/3sum"]
    assert "stacks/min-stack" in offers(cli, "judge", "new", "")


def test_commands_and_options_are_completed(cli: Any) -> None:
    assert offers(cli, "judge", "doc") == ["doctor"]
    assert "--watch" in offers(cli, "judge", "run", "--w")


def test_packages_of_the_learner_are_completed(cli: Any, mini_problem: Any) -> None:
    root = str(mini_problem().parent.parent)
    assert offers(cli, "judge", "--problems", root, "run", "mini/") == ["mini/total"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_defines_the_function(cli: Any, shell: str) -> None:
    if shell == "bash" and shutil.which("bash") is None:
        pytest.skip("click asks bash for its version, and there is none")
    done = cli("completion", shell)
    assert (done.status, done.stderr) == (0, "")
    assert "_judge_completion" in done.stdout
    assert f"_JUDGE_COMPLETE={shell}_complete" in done.stdout
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=done.stdout, text=True, check=True, timeout=20)
