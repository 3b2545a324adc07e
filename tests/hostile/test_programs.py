"""Misbehaving submissions, one file each in ``programs/``: the verdict, and nothing of them left.

The head of a file says what is expected, in comments:

    verdict: runtime_error|memory_limit_exceeded       one of these; "refused" is no verdict but one sentence
    problem: arrays/two-sum                            (default); mini/total is the tests' own small package
    case: [[2, 7, 11, 15], 9]                          judged alone (default), or "cases: all"
    label: state-leak                                  of the counterexample
    says: nested depth                                 what the learner is told, a regular expression
    machine: x86_64                                    the only one it is meant for

Programs that attack answer right only if the attack was refused: with ``verdict: accepted`` a layer that is missing
turns them red, and the wrong answer (a line number, or a text) says which attempt it was. They have to be harmless
where they succeed, also as root: files that are not theirs are only opened, what is changed is as it was, a signal is 0,
and the first success ends them. In their text ``SECRETS`` is a list of files that are there and can be read by who runs
the judge, and ``VICTIM`` the one file of the test's own that may be changed or removed. What they would leave behind is
called "judge-hostile"; a shared memory segment has the key 0x6a756467.
"""

from __future__ import annotations

import json
import os
import platform
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judge.sandbox import contain
from judge.compile import compiler as building
from judge.compile.compiler import Compiler
from judge.compile.toolchain import Mode
from judge.cli.main import run
from judge.errors import EnvironmentFault
from judge.execute import programs
from judge.execute.time_limits import TimeLimits
from judge.execute.programs import Interpreter
from judge.languages import LANGUAGES
from judge.run import workbench

PROGRAMS = sorted((Path(__file__).parent / "programs").iterdir())
PACKAGES = Path(__file__).resolve().parents[2] / "problems"
# By the command line in a process of its own as well: one of each way to go.
BY_COMMAND = (
    "exit_zero.cpp",
    "forged_batch_without_answers.cpp",
    "starts_programs.cpp",
    "os_exit.py",
    "closes_descriptors.py",
)
# Under every Python there is: what leans most on how the interpreter works inside.
BY_OTHER_PYTHONS = (
    "recursion_without_end.py",
    "recursion_through_repr.py",
    "recursion_limit_raised.py",
    "looks_through_frames.py",
    "traces_the_judge.py",
    "starts_programs.py",
    "what_works.py",
    "memory_bomb.py",
    "os_exit.py",
)
MARK, KEY = "judge-hostile", 0x6A756467


def expectations(file: Path) -> dict[str, str]:
    found = {"problem": "arrays/two-sum", "case": "[[2, 7, 11, 15], 9]", "cases": "one", "says": ""}
    for line in file.read_text(encoding="utf-8").splitlines():
        if not (match := re.match(r"(?://|#) (?:(\w+): )?(.*)$", line)):
            break
        if match[1]:
            found[match[1]] = match[2]
    return found


def arguments(file: Path) -> list[str]:
    wanted = expectations(file)
    case = [] if wanted["cases"] == "all" else ["--case", wanted["case"]]
    return ["run", wanted["problem"], str(file), "--json", *case]


def written(file: Path, folder: Path, home: Any) -> Path:
    """The file, or one in ``folder`` in which SECRETS, VICTIM and HAS_INCLUDES are filled in."""
    text = file.read_text(encoding="utf-8")
    if not re.search("SECRETS|VICTIM|HAS_INCLUDES", text):
        return file
    private, made = folder / "private.txt", folder / file.name
    private.write_text("private", encoding="utf-8")
    made.touch()
    home.log.touch()
    found = [Path("/etc/passwd"), private, made, home.log, PACKAGES / "arrays/two-sum/reference.cpp"]
    found += [PACKAGES / "arrays/two-sum/cases.toml", Path(contain.__file__), Path(contain.launcher())]
    found += [*Path(contain.__file__).parent.parent.glob("_reference*.so"), *home.path.glob("cache/tiers/*/*/*")][:4]
    names = [json.dumps(str(path)) for path in found if path.read_bytes() is not None]
    questions = "\n".join(f"#if __has_include({name})\n#error {name}\n#endif" for name in names)
    for word, value in {"SECRETS": ", ".join(names), "VICTIM": json.dumps(str(private)), "HAS_INCLUDES": questions}.items():
        text = text.replace(word, value)
    made.write_text(text, encoding="utf-8")
    return made


def left_outside() -> list[str]:
    """What a submission left where it has no business, by the names that programs use here; files are removed."""
    found = [f for place in ("/tmp", "/dev/shm", "/var/tmp", "/run", "/home", "/") for f in Path(place).glob(f"{MARK}*")]
    for file in found:
        file.unlink()
    segments = Path("/proc/sysvipc/shm")
    rows = segments.read_text(encoding="utf-8").splitlines()[1:] if segments.exists() else []
    return [*map(str, found), *(f"segment {row}" for row in rows if int(row.split()[0]) == KEY)]


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Fails what does not come back: a guard against hanging, and no measurement."""

    def too_long(*_: object) -> None:
        pytest.fail(f"not back after {seconds:.0f} s")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.fixture
def in_process(
    own_home: Any, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Runs a command line here: a judge's start for each program would take longer than the program."""
    monkeypatch.setenv("JUDGE_HOME", str(own_home.path))
    # Endless loops need not be long.
    for name, time_limits in (("cpp", TimeLimits(cpu_s=1.0, idle_s=0.7)), ("py", TimeLimits(cpu_s=1.5, idle_s=0.7))):
        monkeypatch.setattr(LANGUAGES[name], "time_limits", time_limits)
    monkeypatch.setattr(workbench, "LOAD_TIME_LIMITS", TimeLimits(cpu_s=3.0, idle_s=5.0))
    start = Compiler.start

    def only_plain(self: Compiler, problem: Any, source: Any, mode: Mode = Mode.PLAIN, **more: Any) -> Any:
        if mode is Mode.SANITIZE:  # compiling a second time for findings, which are tested elsewhere
            raise EnvironmentFault("not here")
        return start(self, problem, source, mode, **more)

    monkeypatch.setattr(Compiler, "start", only_plain)

    def call(*command: str) -> tuple[int, str, str]:
        time_limits = LANGUAGES["py"].time_limits
        # The limits of compiling, of the case and of its confirmation, two seconds more; ten times that if others work.
        with at_most(10 * (building.PATIENCE.cpu_s + 2 * (time_limits.cpu_s + time_limits.idle_s) + 2)):
            status = run(command)
        return status, *capfd.readouterr()

    return call


def told(result: dict[str, Any]) -> str:
    """Everything a learner is told of a result."""
    example = result["counterexample"] or {}
    compiled = result["compile"] or {}
    parts = (result["message"], example.get("note"), example.get("trace"), compiled.get("diagnostics"))
    return "\n".join(filter(None, parts))


def check(file: Path, status: int, output: str, errors: str) -> None:
    wanted = expectations(file)
    if wanted["verdict"] == "refused":
        assert (status, output) == (2, "")
        assert wanted["says"] in errors
        assert "Traceback" not in errors
        return
    assert errors == ""
    result = json.loads(output)
    allowed = [v.strip() for v in wanted["verdict"].split("|")]
    assert result["verdict"] in allowed, output
    assert status == (0 if result["verdict"] == "accepted" else 1)
    assert output.isascii()
    assert re.search(wanted["says"], told(result)), told(result)
    assert "root:x:0" not in output
    if "label" in wanted:
        assert wanted["label"] in result["counterexample"]["labels"]
    if result["verdict"] not in ("accepted", "wrong_answer"):
        assert told(result) or result["time"]


@pytest.mark.parametrize("file", PROGRAMS, ids=lambda file: file.name)
def test_verdict_and_nothing_left(
    in_process: Callable[..., tuple[int, str, str]],
    own_home: Any,
    tmp_path: Path,
    mini_problem: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    file: Path,
) -> None:
    wanted = expectations(file)
    if wanted.get("machine", platform.machine()) != platform.machine():
        pytest.skip(f"for {wanted['machine']}")
    if wanted["problem"] == "mini/total":
        monkeypatch.setenv("JUDGE_PROBLEMS", str(mini_problem().parent.parent))
    if wanted["verdict"] == "compile_error":
        monkeypatch.setattr(building, "PATIENCE", replace(building.PATIENCE, cpu_s=2))
    check(file, *in_process(*arguments(written(file, tmp_path, own_home))))
    assert own_home.leftovers() == []
    assert left_outside() == []
    status, output, _ = in_process("log", "--json")
    assert status == 0
    if wanted["verdict"] == "refused":
        assert output == ""
    else:
        assert json.loads(output)["verdict"] in wanted["verdict"]


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


def test_by_other_pythons(
    in_process: Callable[..., tuple[int, str, str]],
    own_home: Any,
    tmp_path: Path,
    mini_problem: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    other_python: Interpreter,
) -> None:
    monkeypatch.setenv("JUDGE_PROBLEMS", str(mini_problem().parent.parent))
    monkeypatch.setattr(programs, "own_interpreter", lambda: other_python)
    for name in BY_OTHER_PYTHONS:
        file = Path(__file__).parent / "programs" / name
        check(file, *in_process(*arguments(written(file, tmp_path, own_home))))
    assert own_home.leftovers() == []
    assert left_outside() == []


@pytest.mark.parametrize("name", ["prints_control_characters.cpp", "control_characters.py", "control_characters.cpp"])
def test_no_control_character_reaches_the_screen(in_process: Callable[..., tuple[int, str, str]], name: str) -> None:
    command = arguments(Path(__file__).parent / "programs" / name)
    command.remove("--json")
    status, output, errors = in_process(*command)
    assert (status, errors) == (1, "")
    assert not [c for c in output if c != "\n" and not c.isprintable()]
