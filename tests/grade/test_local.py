"""Workers are real processes: one that is lost costs its own unit, and closing ends all of them."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from judge.grade import local
from judge.grade.roster import Roster
from judge.grade.units import Unit

# Answers with the content's text; told to die it does, told to die once only at the first time, told to wait it waits.
STUB = """
import json, os, signal, sys, time
folder = sys.argv[1]
open(os.path.join(folder, f"worker-{os.getpid()}"), "w").close()
for line in sys.stdin:
    unit = json.loads(line)
    text = bytes.fromhex(unit["content"]).decode()
    mark = os.path.join(folder, unit["name"])
    first = not os.path.exists(mark)
    open(mark, "a").write("x")
    if text == "die" or text == "die once" and first:
        os.kill(os.getpid(), signal.SIGKILL)
    if text == "wait":
        time.sleep(600)
    if text == "nonsense":
        print("no json", flush=True)
        continue
    print(json.dumps({"result": {"verdict": text}}), flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(local, "_WORKER", (sys.executable, "-c", STUB, str(tmp_path)))
    return tmp_path


def unit(name: str, text: str) -> Unit:
    return Unit(name, "arrays/two-sum", "py", name, text.encode(), 0)


def running(folder: Path) -> list[int]:
    found = []
    for file in folder.glob("worker-*"):
        pid = int(file.name.split("-")[1])
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            continue
        found.append(pid)
    return found


def test_each_unit_is_answered_once_by_several_workers(folder: Path) -> None:
    units = [unit(f"u{i}", f"verdict {i}") for i in range(40)]
    answers = {u.key: answer for u, answer in local.run(units, 4)}
    assert answers == {u.key: {"result": {"verdict": u.content.decode()}} for u in units}
    assert len(list(folder.glob("worker-*"))) <= 4
    assert running(folder) == []


def test_what_takes_its_worker_down_is_a_fault_of_one_file(folder: Path) -> None:
    units = [unit("bad", "die"), unit("once", "die once"), unit("noise", "nonsense")]
    units += [unit(f"u{i}", "fine") for i in range(10)]
    answers = {u.key: answer for u, answer in local.run(units, 2)}
    assert answers.pop("once") == {"result": {"verdict": "die once"}}
    assert "lost (exit status -9), 3 times" in answers.pop("bad")["fault"]
    assert "3 times" in answers.pop("noise")["fault"]
    assert set(map(str, answers.values())) == {str({"result": {"verdict": "fine"}})}
    assert (folder / "bad").read_text() == "xxx"
    assert (folder / "once").read_text() == "xx"


def test_closing_ends_what_runs(folder: Path) -> None:
    run = local.run([unit("quick", "fine"), *(unit(f"w{i}", "wait") for i in range(3))], 2)
    assert next(run)[0].key == "quick"
    run.close()
    assert running(folder) == []


def test_a_worker_killed_from_outside_is_replaced(folder: Path) -> None:
    process = local.Process()
    assert process.judge(unit("a", "fine")) == {"result": {"verdict": "fine"}}
    (pid,) = running(folder)
    os.kill(pid, signal.SIGKILL)
    assert local.judged(unit("b", "fine"), process) == {"result": {"verdict": "fine"}}
    process.close()
    assert "lost" in process.judge(unit("c", "fine"))
    assert running(folder) == []


def test_the_roster_is_told_who_is_at_what_and_in_which_stage(folder: Path) -> None:
    noted: list[tuple[str, str, bool]] = []

    class Noting(Roster):
        def begin(self, worker: str, unit: Unit) -> None:
            super().begin(worker, unit)
            noted.append((worker, unit.key, unit.alone))

    roster = Noting()
    here = local.Here(2, roster=roster)
    units = [unit(f"u{i}", "fine") for i in range(6)]
    assert len(list(here.run(units))) == 6
    assert {key for _, key, _ in noted} == {one.key for one in units}
    assert {worker for worker, _, _ in noted} <= {"1", "2"}
    assert not any(alone for _, _, alone in noted)
    noted.clear()
    list(here.run(units[:2], alone=True))
    assert noted == [("1", "u0", True), ("1", "u1", True)]
    assert roster.busy() == []
