"""A compiler, and all that it starts, is ended by its CPU time or for doing nothing; one that works is not."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.sandbox import contain, watch
from judge.sandbox.folder import Folder
from judge.sandbox.watch import Patience, wait

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="CPU time of other processes is read from /proc")

SPINS = "while :; do :; done"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    made = Folder(tmp_path / "boxes")
    yield made.path
    made.remove()


def started(script: str, folder: Path) -> contain.Process:
    limits = contain.Limits(cpu_s=60)
    return contain.start(["/bin/sh", "-c", script], limits, folder, profile=contain.Profile.COMPILE)


def test_the_end_of_its_own_accord_is_waited_for(folder: Path) -> None:
    process = started("exit 3", folder)
    assert wait(process, Patience(20, 20)).status == 3
    contain.kill(process)


@pytest.mark.parametrize("script", [SPINS, f"({SPINS}) & ({SPINS}) & wait"])
def test_what_it_started_counts_as_well(folder: Path, script: str) -> None:
    process = started(script, folder)
    waited = wait(process, Patience(0.5, 20))
    assert waited.status is None
    assert waited.limit is not None
    assert "of CPU time" in waited.limit
    assert process.returncode is not None


def test_a_program_that_waits_is_ended_for_that(folder: Path) -> None:
    waited = wait(started("sleep 60", folder), Patience(20, 0.3))
    assert waited.limit is not None
    assert "waited" in waited.limit


def test_a_busy_machine_stretches_the_limit(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "pace", lambda: 3.0)
    waited = wait(started(SPINS, folder), Patience(0.4, 20))
    assert waited.limit == "within 1 s of CPU time"


def test_one_that_could_run_and_is_not_let_run_is_not_ended_for_waiting(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "runnable", lambda pid: True)
    process = started("sleep 1", folder)
    assert wait(process, Patience(20, 0.3)).status == 0
    contain.kill(process)
