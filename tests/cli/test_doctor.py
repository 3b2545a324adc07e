"""``judge doctor``: tries the machine, and says what is missing."""

from __future__ import annotations

from pathlib import Path
from typing import Any


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
