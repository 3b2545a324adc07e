"""A host whose disk is full: it is named with the reason, others judge what it cannot, and no verdict is wrong."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from judge.app.workspace import Workspace
from judge.catalog.locate import own_folder
from judge.grade import cluster
from judge.grade.units import Unit, fingerprints

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
PROBLEM = "arrays/two-sum"
SOLUTIONS = own_folder() / PROBLEM / "solutions"
UNITS = {
    "right.cpp": "accepted/unordered_map.cpp",
    "wrong.cpp": "wrong_answer/static_map.cpp",
    "right.py": "accepted/one_pass_dict.py",
}
# A small file system in the place of JUDGE_HOME, and then the command: enough for Python, not for a compiler.
SMALL = ("unshare", "--mount", "--map-root-user", "sh", "-c", 'mount -t tmpfs -o size=4m tmpfs "$0" && exec "$@"')


@pytest.fixture
def small(tmp_path: Path) -> tuple[str, ...]:
    """A command that runs another one on a host whose JUDGE_HOME has no room."""
    (tmp_path / "home").mkdir()
    command = (*SMALL, str(tmp_path / "home"), "env", f"JUDGE_HOME={tmp_path / 'home'}")
    if subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
        # A container or a hardened kernel may forbid it, to root too; where it may, nothing is left out.
        pytest.skip("this machine lets nobody mount a small file system")
    return command


def unit(name: str) -> Unit:
    content = (SOLUTIONS / UNITS[name]).read_bytes()
    return Unit(name, PROBLEM, name.rpartition(".")[2], name, content, 0)


def verdict(answer: dict[str, Any]) -> str:
    return str(answer["result"]["verdict"]) if "result" in answer else str(answer)


def test_what_a_host_without_room_cannot_judge_is_judged_elsewhere(
    dask_cluster: Any, small: tuple[str, ...], judge_home: Path
) -> None:
    pytest.importorskip("distributed")
    prints = fingerprints([Workspace().catalog.find(PROBLEM)])
    dask_cluster.start_worker("--no-nanny", within=small)
    dask_cluster.wait(1)
    with cluster.connected(str(dask_cluster.file), prints) as connected:
        found = {one.key: answer for one, answer in connected.run(map(unit, ("right.cpp", "right.py")))}
        (address,) = connected.client.scheduler_info()["workers"]
    assert found["right.cpp"]["fault"].startswith(f"{address}: ")  # and no refusal of the file
    assert "No space left" in found["right.cpp"]["fault"]
    assert verdict(found["right.py"]) == "accepted"
    dask_cluster.start_worker("--no-nanny")
    dask_cluster.wait(2)
    with cluster.connected(str(dask_cluster.file), prints) as connected:
        found = {one.key: answer for one, answer in connected.run(map(unit, UNITS))}
    assert {name: verdict(answer) for name, answer in found.items()} == {
        "right.cpp": "accepted",
        "wrong.cpp": "wrong_answer",
        "right.py": "accepted",
    }
