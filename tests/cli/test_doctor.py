"""``judge doctor``: tries the machine, and says what is missing."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import Any

from judge import __version__


def test_a_machine_that_serves(cli: Any) -> None:
    done = cli("doctor")
    assert (done.status, done.stderr) == (0, "")
    assert "FAIL" not in done.stdout
    assert "ok    recursion           100,000 levels" in done.stdout
    for name in ("compiler", "state", "log", "references", "prelude", "memory limit", "time limit", "layers"):
        assert name in done.stdout
    attacks = [line for line in done.stdout.splitlines() if "out of reach: " in line]
    assert len(attacks) == 7, done.stdout  # groups of attacks, each with at least two in it
    assert all(line.startswith("ok") and "," in line for line in attacks)


def test_what_is_missing_is_named_and_the_rest_is_tried(cli: Any, folder: Path) -> None:
    (folder / "file").touch()
    done = cli("doctor", env={"PATH": str(folder), "JUDGE_HOME": str(folder / "file")})
    assert done.status == 2
    failed = [line for line in done.stdout.splitlines() if line.startswith("FAIL")]
    assert [line for line in failed if "compiler" in line and "apt-get install" in line]
    assert [line for line in failed if "state" in line and "JUDGE_HOME" in line]
    assert "ok    references" in done.stdout


def test_the_version_says_what_decides_verdicts(cli: Any) -> None:
    done = cli("--version")
    assert (done.status, done.stderr) == (0, "")
    first, *rest = done.stdout.splitlines()
    assert first == f"judge, version {__version__}"
    assert [line.split()[0] for line in rest] == ["Python", "system", "compiler", "containment"]
    assert platform.python_version() in rest[0]


def test_the_version_where_nothing_works(cli: Any, folder: Path) -> None:
    (folder / "file").touch()
    done = cli("--version", env={"PATH": str(folder), "JUDGE_HOME": str(folder / "file")})
    assert (done.status, done.stderr) == (0, "")
    assert "compiler     none: " in done.stdout
    assert "containment  none: " in done.stdout


def test_a_report_can_be_pasted_and_names_no_home(cli: Any, folder: Path) -> None:
    home = folder / "me"
    home.mkdir()
    done = cli("doctor", "--report", env={"HOME": str(home), "JUDGE_HOME": str(home / "state"), "CXX": "/no/such"})
    assert done.status == 2
    lines = done.stdout.splitlines()
    assert (lines[0], lines[-1]) == ("```text", "```")
    assert str(home) not in done.stdout
    assert "JUDGE_HOME=~/state" in done.stdout
    assert any(line.startswith("FAIL  compiler") for line in lines)
    assert any(line.startswith("compiler      none: ") for line in lines)
