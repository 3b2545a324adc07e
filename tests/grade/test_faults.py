"""What may happen to a cluster while it judges: workers, hosts and the scheduler go, and nobody else's file is lost.

Real processes of Dask's; only what judges a unit is a stand-in, which does to its worker what it is told to.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from judge.app.workspace import Workspace
from judge.errors import EnvironmentFault
from judge.grade import cluster
from judge.grade.roster import Roster
from judge.grade.units import Unit, fingerprints

pytest.importorskip("distributed")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
# Notes that it was asked, with the process id of its worker, and then does what the source says.
STUB = """
import json, os, signal, sys, time
folder = sys.argv[1]
worker = os.getppid()
for line in sys.stdin:
    unit = json.loads(line)
    text = bytes.fromhex(unit["content"]).decode()
    notes = os.path.join(folder, unit["name"])
    first = not os.path.exists(notes)
    with open(notes, "a") as stream:
        stream.write(f"{os.getppid()}\\n")
    if text == "kill" or text == "kill once" and first:
        os.kill(os.getppid(), signal.SIGKILL)
    while text == "wait" and not os.path.exists(os.path.join(folder, "go")) and os.getppid() == worker:
        time.sleep(0.05)
    print(json.dumps({"result": {"verdict": text}}), flush=True)
"""
# Behind the preload of a worker: its packages are others, and it notes that it was asked.
OTHER_JUDGE = """
from judge.grade import hosts
def others(names):
    open({note!r}, "w").close()
    return dict.fromkeys(names, "others")
hosts._fingerprints = others
"""


def unit(name: str, text: str) -> Unit:
    return Unit(name, "arrays/two-sum", "py", name, text.encode(), 0)


@pytest.fixture
def notes(dask_cluster: Any, tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    dask_cluster.stub(sys.executable, "-c", STUB, str(folder))
    return folder


def verdicts(answers: Iterable[tuple[Unit, dict[str, Any]]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for one, answer in answers:
        assert one.key not in found  # nothing twice
        found[one.key] = answer["result"]["verdict"] if "result" in answer else f"fault: {answer['fault']}"
    return found


def test_a_submission_that_takes_its_worker_down_costs_its_own_file_alone(dask_cluster: Any, notes: Path) -> None:
    for _ in range(2):
        dask_cluster.start_worker()  # with Dask's nanny, which starts it again
    dask_cluster.wait(2)
    with cluster.connected(str(dask_cluster.file), {}, less_contained=True) as connected:
        found = verdicts(connected.run([unit("bad", "kill"), *(unit(f"u{i}", "fine") for i in range(8))]))
        found |= verdicts(connected.run([unit("once", "kill once")]))  # or it might kill the worker before "bad" does
    assert found.pop("bad").startswith("fault: the workers that judged it were lost, 3 times")
    assert found.pop("once") == "kill once"
    assert found == {f"u{i}": "fine" for i in range(8)}
    assert len((notes / "bad").read_text().splitlines()) >= 3


def test_what_a_host_was_at_when_it_went_is_judged_on_another(
    dask_cluster: Any, notes: Path, wait_for: Callable[[Callable[[], Any]], Any]
) -> None:
    for _ in range(2):
        dask_cluster.start_worker("--no-nanny")
    dask_cluster.wait(2)
    with cluster.connected(str(dask_cluster.file), {}, less_contained=True) as connected:
        run = connected.run([unit("quick", "fine"), unit("held", "wait"), *(unit(f"u{i}", "fine") for i in range(4))])
        found = [next(run)]
        pid = wait_for(lambda: (notes / "held").exists() and (notes / "held").read_text().strip())
        (gone,) = (worker for worker in dask_cluster.workers if worker.pid == int(pid))
        gone.send_signal(signal.SIGKILL)
        gone.wait()
        (notes / "go").touch()
        found += run
    assert verdicts(found) == {"quick": "fine", "held": "wait", **{f"u{i}": "fine" for i in range(4)}}
    left, again = (notes / "held").read_text().splitlines()
    assert int(left) == gone.pid != int(again)


def test_what_each_worker_is_at_is_known_after_the_scheduler_was_started_again_too(
    dask_cluster: Any, notes: Path, wait_for: Callable[[Callable[[], Any]], Any]
) -> None:
    def start() -> None:
        for name in ("one", "two \x1b[31m🙂"):
            dask_cluster.start_worker("--name", name, "--no-nanny")
        dask_cluster.wait(2)

    def held() -> list[tuple[str, str]]:
        return sorted((one.worker, one.unit.key) for one in roster.busy() if one.unit.content == b"wait")

    start()
    roster = Roster()
    address = json.loads(dask_cluster.file.read_text())["address"]
    units = [unit("quick", "fine"), unit("u0", "wait"), unit("u1", "wait"), unit("late", "wait")]
    with cluster.connected(address, {}, less_contained=True, roster=roster) as connected:
        run = connected.run(units)
        found = [next(run)]
        first = wait_for(lambda: held() if len(held()) == 2 else None)
        assert [worker for worker, _ in first] == ["one", "two \x1b[31m🙂"]
        assert all(one.since_s <= roster.clock() for one in roster.busy())
        dask_cluster.scheduler.send_signal(signal.SIGKILL)
        dask_cluster.scheduler.wait()
        for one in roster.busy():
            roster.end(one.unit)
        dask_cluster.start_scheduler(int(address.rpartition(":")[2]))
        asked = threading.Thread(target=lambda: found.extend(run))
        asked.start()
        start()
        assert [worker for worker, _ in wait_for(lambda: held() if len(held()) == 2 else None)] == [
            "one",
            "two \x1b[31m🙂",
        ]
        (notes / "go").touch()
        asked.join()
    assert verdicts(found) == {"quick": "fine", "u0": "wait", "u1": "wait", "late": "wait"}
    assert roster.busy() == []


def test_a_scheduler_that_is_started_again_gets_what_was_not_answered(
    dask_cluster: Any, notes: Path, wait_for: Callable[[Callable[[], Any]], Any]
) -> None:
    dask_cluster.start_worker()
    dask_cluster.wait(1)
    address = json.loads(dask_cluster.file.read_text())["address"]
    with cluster.connected(address, {}, less_contained=True) as connected:
        run = connected.run([unit("quick", "fine"), *(unit(f"u{i}", "wait") for i in range(3))])
        found = [next(run)]
        dask_cluster.scheduler.send_signal(signal.SIGKILL)
        dask_cluster.scheduler.wait()
        (notes / "go").touch()
        dask_cluster.start_scheduler(int(address.rpartition(":")[2]))
        dask_cluster.start_worker()  # Dask's own end with their scheduler; whoever keeps the cluster starts others
        found += run
    assert verdicts(found) == {"quick": "fine", "u0": "wait", "u1": "wait", "u2": "wait"}
    assert len((notes / "quick").read_text().splitlines()) == 1
    assert os.path.exists(notes / "go")


def test_a_scheduler_that_does_not_come_back_is_said(
    dask_cluster: Any, notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "CONNECT_S", 1)
    dask_cluster.start_worker("--no-nanny")
    dask_cluster.wait(1)
    with cluster.connected(str(dask_cluster.file), {}, less_contained=True) as connected:
        run = connected.run([unit("quick", "fine"), unit("held", "wait")])
        assert next(run)[0].key == "quick"
        dask_cluster.scheduler.send_signal(signal.SIGKILL)
        with pytest.raises(EnvironmentFault, match=r"The Dask scheduler was lost\. What was judged is kept"):
            next(run)


def test_a_worker_that_comes_later_with_another_judge_judges_nothing(
    dask_cluster: Any, notes: Path, wait_for: Callable[[Callable[[], Any]], Any]
) -> None:
    prints = fingerprints([Workspace().catalog.find("arrays/two-sum")])
    dask_cluster.start_worker("--no-nanny")
    dask_cluster.wait(1)
    with cluster.connected(str(dask_cluster.file), prints, less_contained=True) as connected:
        found: list[tuple[Unit, dict[str, Any]]] = []
        run = connected.run([unit("held", "wait"), *(unit(f"u{i}", "fine") for i in range(4))])
        asked = threading.Thread(target=lambda: found.extend(run))
        asked.start()
        wait_for((notes / "held").exists)
        assert dask_cluster.preload is not None
        with dask_cluster.preload.open("a") as stream:
            stream.write(OTHER_JUDGE.format(note=str(notes / "other")))
        dask_cluster.start_worker("--no-nanny")
        wait_for((notes / "other").exists)
        (notes / "go").touch()
        asked.join()
    assert verdicts(found) == {"held": "wait", **{f"u{i}": "fine" for i in range(4)}}
