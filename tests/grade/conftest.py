"""Dask clusters of real processes that listen on loopback, and a stand-in for the process that judges a unit."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

# Put in the place of the judge on a worker of Dask's; `stub` is the command of the process that judges there.
PRELOAD = """
from judge.grade import local
local._WORKER = {stub!r}
"""


class DaskCluster:
    """``file`` is the scheduler file. Whatever is started is ended with the test."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / "scheduler.json"
        self.preload: Path | None = None
        self.scheduler: subprocess.Popen[bytes] | None = None
        self.workers: list[subprocess.Popen[bytes]] = []
        self._started: list[subprocess.Popen[bytes]] = []

    def stub(self, *command: str) -> None:
        """From now on workers judge with this command."""
        self.preload = self.folder / "preload.py"
        self.preload.write_text(PRELOAD.format(stub=command))

    def start_scheduler(self, port: int = 0) -> None:
        options = ["--port", str(port), "--scheduler-file", str(self.file)]
        self.scheduler = self._start("dask_scheduler", *options)

    def start_worker(self, *options: str, within: Sequence[str] = ()) -> None:
        """``within`` is a command that runs the one behind it."""
        preload = ["--preload", str(self.preload)] if self.preload else []
        own = ["--scheduler-file", str(self.file), "--nthreads", "1", "--local-directory", str(self.folder), *preload]
        self.workers.append(self._start("dask_worker", *own, *options, within=within))

    def _start(self, program: str, *options: str, within: Sequence[str] = ()) -> subprocess.Popen[bytes]:
        with (self.folder / f"{program}-{len(self._started)}.log").open("wb") as log:
            here = ["--host", "127.0.0.1", "--no-dashboard"]
            process = subprocess.Popen(
                [*within, sys.executable, "-m", f"distributed.cli.{program}", *here, *options],
                stdout=log,
                stderr=log,
                cwd=self.folder,
                env={**os.environ, "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"},
                process_group=0,
            )
        self._started.append(process)
        return process

    def wait(self, count: int) -> None:
        """Until so many workers are there."""
        with self.client() as client:
            client.wait_for_workers(count, timeout=180)

    def client(self) -> Any:
        import distributed

        return distributed.Client(scheduler_file=str(self.file), timeout=120, set_as_default=False)

    def end(self) -> None:
        for process in reversed(self._started):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # with what a nanny started
            process.wait()


@pytest.fixture
def dask_cluster(tmp_path: Path, wait_for: Callable[[Callable[[], Any]], Any]) -> Iterator[DaskCluster]:
    """A scheduler, and no worker yet."""
    pytest.importorskip("distributed")
    cluster = DaskCluster(tmp_path)
    try:
        cluster.start_scheduler()
        wait_for(cluster.file.exists)
        yield cluster
    finally:
        cluster.end()


@pytest.fixture
def wait_for() -> Callable[[Callable[[], Any]], Any]:
    """Looks at a condition until it holds, and returns what it gave."""

    def wait(condition: Callable[[], Any]) -> Any:
        for _ in range(1800):
            if found := condition():
                return found
            subprocess.run(["sleep", "0.1"], check=True)
        raise AssertionError("waited in vain")

    return wait
