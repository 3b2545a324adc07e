"""``judge grade``: a folder of people's files, judged as ``judge run`` judges each."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import xml.etree.ElementTree as ElementTree
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.locate import own_folder
from judge.cli import grade_tables
from judge.cli.grade_tables import show_results
from judge.grade.hand_ins import Placed
from judge.grade.outcome import Outcome, outcome
from judge.grade.points import Policy

TWO_SUM = own_folder() / "arrays" / "two-sum"
PROBLEM = "arrays/two-sum"
WRONG = "class Solution:\n    def twoSum(self, nums, target):\n        return []\n"


@pytest.fixture
def course(folder: Path) -> Path:
    """Three people, of whom two handed in the same program."""
    accepted = (TWO_SUM / "solutions" / "accepted" / "one_pass_dict.py").read_text()
    for name, text in (
        ("ana/arrays/two-sum.py", accepted),
        ('bo "x" 🙂/two_sum.py', accepted),
        ("cy/arrays/two-sum.first.py", WRONG),
        ("cy/arrays/two-sum.second.py", ""),
    ):
        file = folder / "course" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return folder / "course"


def lines(file: Path) -> dict[str, Any]:
    return {line["file"]: line for line in map(json.loads, file.read_text().splitlines())}


def test_a_dry_run_shows_whose_file_is_whose_and_judges_nothing(cli: Any, course: Path) -> None:
    (course / "ana" / "notes.txt").write_text("x")
    done = cli("grade", str(course), "--dry-run")
    assert (done.status, done.stderr) == (0, "")
    assert "4 submissions of 3 people to 1 problems" in done.stdout
    assert "ana/notes.txt: not a source of C++ or Python" in done.stdout


def test_similar_shows_programs_that_are_alike_side_by_side(cli: Any, course: Path, folder: Path) -> None:
    """Nothing is judged by a dry run; what ships with the problem is alike with nobody's."""
    program = """class Solution:
    def twoSum(self, nums, target):
        pairs = [(value, place) for place, value in enumerate(nums)]
        pairs.sort(key=lambda pair: (pair[0], -pair[1]), reverse=True)
        while pairs:
            value, place = pairs.pop()
            for other, there in pairs[::-1]:
                if other + value == target and place != there:
                    return [place, there + 1]
                if other + value > target + len(nums) * 0:
                    break
        return None
"""
    for person, text in (("dan", program), ("eve", program.replace("pairs", "todo").replace("there", "spot"))):
        (course / person).mkdir()
        (course / person / "two-sum.py").write_text("# my own\n" + text)
    done = cli("grade", str(course), "--dry-run", "--similar")
    assert (done.status, done.stderr) == (0, "")
    assert "dan/two-sum.py, eve/two-sum.py" in done.stdout
    assert re.search(r"two-sum +[89]\d% +dan/two-sum.py", done.stdout)
    assert "ana" not in done.stdout.split("alike", 1)[1]
    for person in ("ana", 'bo "x" 🙂', "cy"):
        shutil.rmtree(course / person)
    page = folder / "class.html"
    assert cli("grade", str(course), "--similar", "--html", str(page)).status == 0
    assert "dan, eve" in page.read_text()
    assert "<mark>" in page.read_text()


def test_results_are_those_of_run_and_the_same_program_is_judged_once(cli: Any, course: Path, folder: Path) -> None:
    out, table, suite = folder / "r.jsonl", folder / "r.csv", folder / "r.xml"
    arguments = ("--out", str(out), "--out", str(table), "--out", str(suite), "--attempts", "all")
    done = cli("grade", str(course), *arguments, "--html", str(folder / "r.html"), "--feedback", str(folder / "f"))
    assert (done.status, done.stderr) == (0, "")
    found = lines(out)
    assert list(found["ana/arrays/two-sum.py"]) == ["person", "problem", "file", "points", "result"]
    ran = json.loads(cli("run", PROBLEM, str(course / "ana/arrays/two-sum.py"), "--json").stdout)
    graded = found["ana/arrays/two-sum.py"]["result"]
    assert set(graded) == set(ran) - {"attempt"}
    assert (graded["verdict"], graded["language"], graded["source_hash"]) == ("accepted", "py", ran["source_hash"])
    assert found['bo "x" 🙂/two_sum.py']["result"] == graded
    wrong, empty = found["cy/arrays/two-sum.first.py"], found["cy/arrays/two-sum.second.py"]
    assert (wrong["points"], wrong["result"]["verdict"]) == (0.0, "wrong_answer")
    assert (empty["points"], empty["result"]) == (0.0, None)
    assert "is empty" in empty["error"]
    with table.open(newline="") as stream:
        assert [row["verdict"] for row in csv.DictReader(stream)].count("accepted") == 2
    suites = ElementTree.parse(suite).getroot()
    assert [(s.get("name"), s.get("failures"), s.get("errors")) for s in suites] == [
        ("ana", "0", "0"),
        ('bo "x" 🙂', "0", "0"),
        ("cy", "1", "1"),
    ]
    assert sorted(f.name for f in (folder / "f").iterdir()) == ["ana.md", "bo _x_ _.md", "cy.md"]
    assert "smallest input that fails" in (folder / "f" / "cy.md").read_text()
    assert "<script" not in (folder / "r.html").read_text()
    # known from now on: nothing is judged, and another policy gives other points
    policy = folder / "points.toml"
    policy.write_text("accepted = 10\n")
    before = graded
    done = cli("grade", str(course), "--out", str(out), "--points", str(policy), "--resume", env={"CXX": "/nowhere"})
    assert done.status in (0, 2)
    done = cli("grade", str(course), "--out", str(out), "--points", str(policy), "--resume")
    assert (done.status, lines(out)["ana/arrays/two-sum.py"]["points"]) == (0, 10)
    assert lines(out)["ana/arrays/two-sum.py"]["result"] == before
    assert "cy/arrays/two-sum.first.py" not in lines(out)  # the last attempt counts


def test_an_endless_loop_touches_nobody_elses_time(cli: Any, folder: Path) -> None:
    """It is judged alone, when the others are through, before it is called too slow."""
    accepted = (TWO_SUM / "solutions" / "accepted" / "one_pass_dict.py").read_text()
    loop = "class Solution:\n    def twoSum(self, nums, target):\n        while True:\n            pass\n"
    for name, text in (("ana", f"# a\n{accepted}"), ("bo", loop), ("cy", f"# c\n{accepted}")):
        file = folder / "course" / name / "arrays" / "two-sum.py"
        file.parent.mkdir(parents=True)
        file.write_text(text)
    out = folder / "out.jsonl"
    done = cli("grade", str(folder / "course"), "--jobs", "2", "--out", str(out))
    assert (done.status, done.stderr) == (0, "")
    verdicts = {line["person"]: line["result"]["verdict"] for line in lines(out).values()}
    assert verdicts == {"ana": "accepted", "bo": "time_limit_exceeded", "cy": "accepted"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing"], "missing is not there."),
        (["."], "holds no submission that could be placed"),
        ([".", "--out", "results.xlsx"], "name it .jsonl, .csv or .xml"),
        ([".", "--points", "none.toml"], "there is no such file"),
        ([".", "--until", "soon"], "is no moment"),
        ([".", "--resume", "--again"], "leave one of them out"),
    ],
)
def test_bad_input(cli: Any, folder: Path, arguments: list[str], message: str) -> None:
    done = cli("grade", *arguments)
    assert done.status == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_several_people_in_gradescopes_container_are_said_before_anything_is_judged(cli: Any, course: Path) -> None:
    done = cli("grade", str(course), "--gradescope", "results.json")
    assert (done.status, done.stdout) == (2, "")
    assert "the container of one person" in done.stderr
    assert not (cli.home.path / "grade.db").exists()


def test_what_has_no_result_is_said_with_the_reason(cli: Any, course: Path) -> None:
    for person in ("ana", 'bo "x" 🙂'):
        shutil.rmtree(course / person)
    done = cli("grade", str(course))
    assert (done.status, done.stderr) == (0, "")
    assert "1 file was not judged:\n  cy/arrays/two-sum.second.py: " in done.stdout
    assert "is empty" in done.stdout
    late = cli("grade", str(course), "--until", "2001-01-01")
    assert late.status == 2
    assert "came after the deadline" in late.stderr


def test_what_does_not_count_is_marked(cli: Any, course: Path) -> None:
    for name, at in (("ana/arrays/two-sum.py", 2_000_000_000), ("cy/arrays/two-sum.first.py", 1_000_000_000)):
        os.utime(course / name, (at, at))
    done = cli("grade", str(course), "--dry-run", "--until", "2030-01-01T00:00:00Z")
    assert re.search(r"ana/arrays/two-sum\.py +late\n", done.stdout)
    assert re.search(r"cy/arrays/two-sum\.first\.py +an earlier attempt\n", done.stdout)
    assert re.search(r"cy/arrays/two-sum\.second\.py\n", done.stdout)
    assert "does not count" not in cli("grade", str(course), "--dry-run", "--attempts", "all").stdout
    assert "lie in clones" not in done.stdout
    (course / "ana" / ".git").mkdir()
    done = cli("grade", str(course), "--dry-run", "--until", "2030-01-01T00:00:00Z")
    assert "The files of ana lie in clones" in done.stdout
    assert "lie in clones" not in cli("grade", str(course), "--dry-run").stdout


def test_the_table_is_person_by_problem_where_there_is_room(capsys: pytest.CaptureFixture[str]) -> None:
    def told(person: str, problem: str, verdict: str | None) -> Outcome:
        found = verdict and {"verdict": verdict, "cases": {"passed": 1, "total": 2}, "findings": []}
        return outcome(Placed(person, problem, Path("."), "x", datetime.now(UTC)), found or None, None, Policy())

    few = [
        told("ana", "arrays/two-sum", "accepted"),
        told("ana", "stacks/min-stack", "wrong_answer"),
        told("bo", "arrays/two-sum", "wrong_answer"),
        told("bo", "arrays/two-sum", "accepted"),
        told("cy 🙂", "stacks/min-stack", None),
    ]
    show_results(few, Policy())
    assert [line.rstrip() for line in capsys.readouterr().out.splitlines()] == [
        "person  points  two-sum                     min-stack",
        "ana     1 of 2  accepted 1                  wrong answer 0",
        "bo      1 of 2  wrong answer 0, accepted 1",
        "cy 🙂   0 of 1                              not judged 0",
    ]
    show_results([told("ana", f"arrays/problem-{i}", "wrong_answer") for i in range(12)], Policy())
    out = capsys.readouterr().out
    assert out.startswith("person  points   accepted  the others\nana     0 of 12  0 of 12")
    assert "arrays/problem-11 wrong answer" in out


def test_of_very_many_people_the_first_are_shown_and_the_rest_counted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grade_tables, "PEOPLE", 2)
    at = datetime.now(UTC)
    told = [
        outcome(Placed(person, "arrays/two-sum", Path("."), "x", at), None, None, Policy())
        for person in ("ana", "ana", "bo", "cy", "di", "di")
    ]
    show_results(told, Policy())
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["person", "ana", "bo", "and"]
    assert lines[-1] == "and 2 more people: --out results.csv has them all."
