"""Limits of the caller's shell: raised where they may be, refused with a sentence where too little is left."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what is needed was measured on Linux")

LIMITED = """
import resource
number = resource.RLIMIT_{name}
_, hard = resource.getrlimit(number)
resource.setrlimit(number, ({soft}, {hard}))
from judge.errors import EnvironmentFault
from judge.sandbox.inherited import settle
try:
    settle()
    print(resource.getrlimit(number))
except EnvironmentFault as fault:
    print(fault)
"""


def limited(name: str, soft: int, hard: int | str) -> str:
    """What becomes of a judge that is started with such a limit."""
    code = LIMITED.format(name=name, soft=soft, hard=hard)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize(("name", "soft"), [("CPU", 3600), ("AS", 4 << 30), ("DATA", 4 << 30), ("FSIZE", 1 << 20)])
def test_a_soft_limit_is_raised(name: str, soft: int) -> None:
    assert limited(name, soft, "hard") == "(-1, -1)"


def test_more_files_may_be_open() -> None:
    assert int(limited("NOFILE", 64, "hard").strip("()").split(",")[0]) >= 256


@pytest.mark.parametrize(
    ("name", "hard", "option"),
    [
        ("CPU", 100, "-t"),
        ("AS", 4 << 30, "-v"),
        ("DATA", 4 << 30, "-d"),
        ("FSIZE", 1 << 20, "-f"),
        ("NOFILE", 64, "-n"),
        ("STACK", 8 << 20, "-s"),
    ],
)
def test_a_hard_limit_that_leaves_too_little_is_named(name: str, hard: int, option: str) -> None:
    said = limited(name, hard, hard)
    assert f"(ulimit {option})" in said
    assert "start the judge from a shell with" in said


def test_a_hard_limit_that_leaves_enough_stays() -> None:
    assert limited("CPU", 3600, 3600) == "(3600, 3600)"


def test_processes_are_counted_where_few_are_allowed() -> None:
    from judge.sandbox import inherited

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inherited.os, "getuid", lambda: 1000)
        patch.setattr(inherited, "_running", lambda: 100)
        patch.setattr(inherited.resource, "getrlimit", _only_processes)
        (said,) = inherited.too_little()
    assert said == "120 processes are allowed (ulimit -u) and 100 are there: end some."


def _only_processes(number: int) -> tuple[int, int]:
    import resource

    return (120, 120) if number == resource.RLIMIT_NPROC else (-1, -1)


def test_a_program_on_a_file_system_without_programs(monkeypatch: Any) -> None:
    from judge.sandbox import inherited

    class Status:
        f_flag = inherited.os.ST_NOEXEC

    monkeypatch.setattr(inherited.os, "statvfs", lambda folder: Status)
    assert inherited.forbids_programs("/anywhere")
    monkeypatch.undo()
    assert not inherited.forbids_programs("/nowhere at all")
