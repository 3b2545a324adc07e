"""A grading reads a file when it is judged, and keeps no result in memory."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import pytest

from judge.app.workspace import Workspace
from judge.grade import local
from judge.grade.book import Book
from judge.grade.collect import collect
from judge.grade.outcome import Outcome
from judge.grade.points import Policy
from judge.grade.session import Grading, Step

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
        found = list(grading.outcomes(book, Policy()))
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


# Too slow beside others for whoever is "slow", and accepted alone; notes whom it was asked for, and how.
TIMED = """
import json, sys
for line in sys.stdin:
    unit = json.loads(line)
    slow = bytes.fromhex(unit["content"]).decode().startswith("slow") and not unit["alone"]
    with open(sys.argv[1], "a") as stream:
        stream.write(unit["name"].split("/")[0] + " alone" * unit["alone"] + "\\n")
    time = None if slow else {"low": 1.0, "high": 1.0, "limit": 10.0, "borderline": False}
    found = {"verdict": "time_limit_exceeded" if slow else "accepted", "time": time, "message": None}
    print(json.dumps({"result": found | {"cases": {"passed": 1, "total": 1}, "findings": []}}), flush=True)
"""


def test_what_is_too_slow_beside_others_is_judged_alone_when_they_are_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JUDGE_HOME", str(tmp_path / "home"))
    for person in ("ana", "bo", "cy", "di"):
        file = tmp_path / "course" / person / "arrays" / "two-sum.py"
        file.parent.mkdir(parents=True)
        file.write_text(f"slow {person}" if person in ("ana", "cy") else person)
    monkeypatch.setattr(local, "_WORKER", (sys.executable, "-c", TIMED, str(tmp_path / "asked")))
    workspace = Workspace()

    def grading() -> Grading:
        found = Grading(workspace, collect(tmp_path / "course", workspace.catalog.names()).placed, 0)
        found.read()
        return found

    def far(step: Step) -> tuple[int, int]:
        return step.done, step.put_off

    with Book(tmp_path / "grade.db") as book:
        one = grading()
        steps = one.judge(book, jobs=1, scheduler=None, again=False)
        assert [far(step) for _, step in zip(range(3), steps, strict=False)] == [(0, 1), (1, 1), (1, 2)]
        steps.close()  # stopped between the stages: what was put off is not said, and not judged in company again
        said = [found.verdict for found in one.outcomes(book, Policy())]
        assert said == ["not_judged", "accepted", "not_judged", "not_judged"]
        two = grading()
        assert [far(step) for step in two.judge(book, jobs=2, scheduler=None, again=False)] == [(1, 2), (2, 1), (3, 0)]
        assert [found.verdict for found in two.outcomes(book, Policy())] == ["accepted"] * 4
    asked = (tmp_path / "asked").read_text().splitlines()
    assert asked[:3] == ["ana", "bo", "cy"]
    assert asked[-2:] == ["ana alone", "cy alone"]
    assert asked.count("ana") == asked.count("cy") == 1


@pytest.mark.slow
def test_who_handed_in_the_same_reads_the_own_name_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a traceback, in what a compiler says, and why a file is no submission."""
    monkeypatch.setenv("JUDGE_HOME", str(tmp_path / "home"))
    texts = {
        "two-sum.py": "class Solution:\n    def twoSum(self, nums, target):\n        raise ValueError(target)\n",
        "two-sum.cpp": "class Solution {\npublic:\n  vector<int> twoSum(vector<int>& nums, int target) { return x; }};",
        "contains-duplicate.py": "class Solution:\n    def other(self):\n        pass\n",
    }
    people = ("ana", "böse \"'", "cy")
    for person in people:
        for name, text in texts.items():
            file = tmp_path / "course" / person / "arrays" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    workspace = Workspace()
    grading = Grading(workspace, collect(tmp_path / "course", workspace.catalog.names()).placed, 0)
    grading.read()
    with Book(tmp_path / "grade.db") as book:
        assert len(list(grading.judge(book, jobs=1, scheduler=None, again=False))) == len(texts)
        found = grading.outcomes(book, Policy())
        assert Counter(one.verdict for one in found) == dict.fromkeys(
            ("runtime_error", "compile_error", "not_judged"), len(people)
        )
        for one in found:
            said = json.dumps(one.to_json(), ensure_ascii=False)
            others = [person for person in people if person != one.placed.person]
            assert not any(json.dumps(other, ensure_ascii=False)[1:-1] + "/" in said for other in others)
            told = one.error if one.result is None else json.dumps(one.result, ensure_ascii=False)
            assert told is not None
            shown = one.placed.file if one.result is None else json.dumps(one.placed.file, ensure_ascii=False)[1:-1]
            assert shown in told
