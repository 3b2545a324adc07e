"""Hosts whose clocks are wrong: what is late, and how long something took, is said by one clock each."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.locate import own_folder

pytest.importorskip("distributed")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
ACCEPTED = own_folder() / "arrays" / "two-sum" / "solutions" / "accepted"
# Every Python of the host has it: Dask's worker, and what judges for it.
CLOCK = """
import time
_time, _time_ns, _monotonic = time.time, time.time_ns, time.monotonic
time.time = lambda: _time() + {days} * 86400
time.time_ns = lambda: _time_ns() + {days} * 86400 * 10**9
time.monotonic = lambda: _monotonic() + {days} * 86400
"""
YEAR = 365


def start(dask_cluster: Any, folder: Path, days: int, *options: str) -> None:
    """A worker on a host whose clocks are so many days ahead."""
    place = folder / f"clock{days}"
    place.mkdir()
    (place / "sitecustomize.py").write_text(CLOCK.format(days=days))
    dask_cluster.start_worker("--no-nanny", *options, within=("env", f"PYTHONPATH={place}"))


def test_a_cluster_whose_clocks_differ_by_years(dask_cluster: Any, tmp_path: Path, judge_home: Path) -> None:
    for days in (-YEAR, YEAR):
        start(dask_cluster, tmp_path, days, "--resources", "timing=1")
    dask_cluster.wait(2)
    with dask_cluster.client() as client:
        assert [round((at - time.time()) / YEAR / 86400) for at in sorted(client.run(time.time).values())] == [-1, 1]
    began = datetime.now(UTC).replace(microsecond=0)
    deadline = began - timedelta(hours=1)
    for i, (name, late) in enumerate((("ana", -1), ("bo", 1), ("cy", -YEAR * 86400), ("di", -2))):
        file = tmp_path / "course" / name / "arrays" / "two-sum.py"
        file.parent.mkdir(parents=True)
        file.write_text(f"# {i}\n{(ACCEPTED / 'one_pass_dict.py').read_text()}")
        at = deadline.timestamp() + late
        os.utime(file, (at, at))
    out = tmp_path / "out.jsonl"
    options = ["--until", deadline.isoformat(), "--out", str(out), "--scheduler", str(dask_cluster.file)]
    done = subprocess.run(
        [sys.executable, "-m", "judge", "grade", "course", *options],
        env={**os.environ, "JUDGE_HOME": str(tmp_path / "home")},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "1 came after the deadline" in done.stdout
    found = {line["person"]: line for line in map(json.loads, out.read_text().splitlines())}
    assert {name: line["result"]["verdict"] for name, line in found.items()} == dict.fromkeys(
        ("ana", "cy", "di"), "accepted"
    )
    ended = datetime.now(UTC)
    for line in found.values():
        assert 0 < line["result"]["seconds"] < (ended - began).total_seconds()
        assert 0 < line["result"]["time"]["low"] <= line["result"]["time"]["high"]
    with sqlite3.connect(tmp_path / "home" / "grade.db") as book:
        kept = [datetime.fromisoformat(row[0]) for row in book.execute("SELECT at FROM unit")]
    assert len(kept) == 3
    assert all(began <= at <= ended for at in kept)
