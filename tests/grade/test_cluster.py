"""On a Dask cluster of real processes: the same answers, and a sentence where there is none or a host differs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.app.workspace import Workspace
from judge.errors import EnvironmentFault
from judge.grade import cluster
from judge.grade.units import Unit, fingerprints

pytest.importorskip("distributed")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
PROBLEM = "arrays/two-sum"
RIGHT = b"""
class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for i, x in enumerate(nums):
            if target - x in seen:
                return [seen[target - x], i]
            seen[x] = i
"""


@pytest.fixture
def scheduler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A scheduler file of a cluster with two workers that listen on loopback."""
    monkeypatch.setenv("JUDGE_HOME", str(tmp_path / "home"))
    file = tmp_path / "scheduler.json"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path}
    dask = [sys.executable, "-m", "distributed.cli.dask_scheduler"]
    processes = [
        subprocess.Popen(
            [*dask, "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)], **quiet
        )
    ]  # type: ignore[call-overload]
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", str(file)]
    options = ["--nthreads", "1", "--no-dashboard", "--host", "127.0.0.1"]
    processes += [subprocess.Popen([*worker, *options], **quiet) for _ in range(2)]  # type: ignore[call-overload]
    try:
        yield str(file)
    finally:
        for process in reversed(processes):
            process.terminate()
        for process in processes:
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_for(file: str) -> None:
    import distributed

    for _ in range(600):
        if Path(file).exists():
            break
        subprocess.run(["sleep", "0.1"], check=True)
    with distributed.Client(scheduler_file=file, timeout=60, set_as_default=False) as client:
        client.wait_for_workers(2, timeout=120)


def test_the_answers_of_a_cluster(scheduler: str) -> None:
    wait_for(scheduler)
    prints = fingerprints([Workspace().catalog.find(PROBLEM)])
    units = [
        Unit("right", PROBLEM, "py", "ana.py", RIGHT, 0),
        Unit("empty", PROBLEM, "py", "bo.py", b"", 0),
    ]
    answers = {unit.key: answer for unit, answer in cluster.run(units, scheduler, prints)}
    assert answers["right"]["result"]["verdict"] == "accepted"
    assert "bo.py is empty" in answers["empty"]["refused"]
    with pytest.raises(EnvironmentFault, match=rf"has another version of .* {PROBLEM}"):
        list(cluster.run(units, scheduler, {PROBLEM: "other"}))
    with pytest.raises(EnvironmentFault, match="lacks mini/none"):
        list(cluster.run(units, scheduler, {"mini/none": "x"}))


def test_no_cluster(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "CONNECT_S", 1)
    with pytest.raises(EnvironmentFault, match=r"There is no Dask scheduler at tcp://127\.0\.0\.1:1"):
        list(cluster.run([], "tcp://127.0.0.1:1", {}))
