"""A grading reads a file when it is judged, and keeps no result in memory."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from judge.app.workspace import Workspace
from judge.grade import local
from judge.grade.book import Book
from judge.grade.collect import collect
from judge.grade.outcome import Outcome
from judge.grade.points import Policy
from judge.grade.session import Grading

# Answers with the source, and changes the file of whoever is called next.
STUB = """
import json, sys
for line in sys.stdin:
    unit = json.loads(line)
    with open(sys.argv[1], "w") as stream:
        stream.write(sys.argv[2])
    found = {"verdict": "wrong_answer", "cases": {"passed": 0, "total": 1}, "findings": [], "source": unit["content"]}
    print(json.dumps({"result": found}), flush=True)
"""


def graded(folder: Path, monkeypatch: pytest.MonkeyPatch, now: str) -> list[Outcome]:
    monkeypatch.setenv("JUDGE_HOME", str(folder / "home"))
    for person in ("ana", "bo"):
        file = folder / "course" / person / "arrays" / "two-sum.py"
        file.parent.mkdir(parents=True)
        file.write_text(person)
    monkeypatch.setattr(local, "_WORKER", (sys.executable, "-c", STUB, str(file), now))
    workspace = Workspace()
    grading = Grading(workspace, collect(folder / "course", workspace.catalog.names()).placed, 0)
    grading.read()
    with Book(folder / "grade.db") as book:
        for _ in grading.judge(book, jobs=1, scheduler=None, again=False):
            pass
        found = grading.outcomes(book, Policy())
        assert found[0].result is not None
        assert bytes.fromhex(found[0].result["source"]) == b"ana"
        assert found[0].result is not found[0].result
        return found


def test_a_file_that_is_changed_while_others_are_judged_is_not_judged_as_what_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, bo = graded(tmp_path, monkeypatch, "something else")
    assert (bo.verdict, bo.result, bo.points) == ("not_judged", None, 0)
    assert bo.error == "Judge Error: it was changed while others were judged; run it again"


def test_a_file_that_is_as_it_was_is_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, bo = graded(tmp_path, monkeypatch, "bo")
    assert (bo.verdict, bo.error) == ("wrong_answer", None)
