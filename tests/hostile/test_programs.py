"""Misbehaving submissions, one file each in ``programs/``: the verdict, and nothing of them left.

The head of a file says what is expected, in comments:

    verdict: runtime_error | memory_limit_exceeded     one of these
    problem: arrays/two-sum                            (default)
    case: [[2, 7, 11, 15], 9]                          judged alone (default), or "cases: all"
    label: state-leak                                  of the counterexample
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.build.compile import Compiler
from judge.build.toolchain import Mode
from judge.cli.main import run
from judge.errors import EnvironmentFault
from judge.execute.programs import GUARDS
from judge.execute.worker import Guard

PROGRAMS = sorted((Path(__file__).parent / "programs").iterdir())
# By the command line in a process of its own as well: one of each way to go.
BY_COMMAND = ("exit_zero.cpp", "forged_batch_without_answers.cpp", "child_outlives.cpp", "os_exit.py", "closes_descriptors.py")


def expectations(file: Path) -> dict[str, str]:
    found = {"problem": "arrays/two-sum", "case": "[[2, 7, 11, 15], 9]", "cases": "one"}
    for line in file.read_text().splitlines():
        if not (match := re.match(r"(?://|#) (?:(\w+): )?(.*)$", line)):
            break
        if match[1]:
            found[match[1]] = match[2]
    return found


def arguments(file: Path) -> list[str]:
    wanted = expectations(file)
    case = [] if wanted["cases"] == "all" else ["--case", wanted["case"]]
    return ["run", wanted["problem"], str(file), "--json", *case]


@pytest.fixture
def in_process(
    own_home: Any, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Runs a command line here: a judge's start for each program would take longer than the program."""
    monkeypatch.setenv("JUDGE_HOME", str(own_home.path))
    # Endless loops need not be long.
    monkeypatch.setitem(GUARDS, "cpp", Guard(cpu_s=1.0, idle_s=0.7))
    monkeypatch.setitem(GUARDS, "py", Guard(cpu_s=1.5, idle_s=0.7))
    start = Compiler.start

    def only_plain(self: Compiler, problem: Any, source: Any, mode: Mode = Mode.PLAIN, **more: Any) -> Any:
        if mode is Mode.SANITIZE:  # compiling a second time for findings, which are tested elsewhere
            raise EnvironmentFault("not here")
        return start(self, problem, source, mode, **more)

    monkeypatch.setattr(Compiler, "start", only_plain)

    def call(*command: str) -> tuple[int, str, str]:
        status = run(command)
        return status, *capfd.readouterr()

    return call


def check(file: Path, status: int, output: str, errors: str) -> None:
    wanted = expectations(file)
    assert errors == ""
    result = json.loads(output)
    allowed = [v.strip() for v in wanted["verdict"].split("|")]
    assert result["verdict"] in allowed, result
    assert status == (0 if result["verdict"] == "accepted" else 1)
    assert output.isascii()
    if "label" in wanted:
        assert wanted["label"] in result["counterexample"]["labels"]
    if result["verdict"] not in ("accepted", "wrong_answer"):
        example = result["counterexample"] or {}
        assert any([result["message"], example.get("note"), example.get("trace")])


@pytest.mark.parametrize("file", PROGRAMS, ids=lambda file: file.name)
def test_verdict_and_nothing_left(in_process: Callable[..., tuple[int, str, str]], own_home: Any, file: Path) -> None:
    check(file, *in_process(*arguments(file)))
    assert own_home.leftovers() == []
    status, output, _ = in_process("log", "--json")
    assert status == 0
    attempt = json.loads(output)
    assert attempt["verdict"] in expectations(file)["verdict"]


@pytest.mark.parametrize("name", BY_COMMAND)
def test_by_the_command_line(own_home: Any, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("JUDGE_HOME", str(own_home.path))
    file = Path(__file__).parent / "programs" / name
    process = subprocess.Popen(
        [sys.executable, "-m", "judge", *arguments(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    output, errors = process.communicate(timeout=120)
    check(file, process.returncode, output, errors)
    assert own_home.leftovers(process.pid) == []


@pytest.mark.parametrize("name", ["prints_control_characters.cpp", "control_characters.py"])
def test_no_control_character_reaches_the_screen(in_process: Callable[..., tuple[int, str, str]], name: str) -> None:
    command = arguments(Path(__file__).parent / "programs" / name)
    command.remove("--json")
    status, output, errors = in_process(*command)
    assert (status, errors) == (1, "")
    assert not [c for c in output if c != "\n" and not c.isprintable()]
