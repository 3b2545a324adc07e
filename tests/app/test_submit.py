"""What is handed in: the file that is meant, the case that is given, and what the log is to say of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from judge.app.given_cases import read_case
from judge.app.hack import accepted_before
from judge.app.locate import default_file, find_problem, own_files
from judge.app.submit import (
    Submission,
    exit_status,
    fault,
    read_submission,
)
from judge.app.workspace import Workspace
from judge.errors import SubmissionFault, UserError
from judge.model.problem import Problem
from judge.model.source import Source
from judge.store.log import Log
from judge.verdict import Cases, Result, Verdict

SOURCE = Source(Path("a.py"), "a.py", "py", "class Solution: ...")


@pytest.fixture
def problem(workspace: Workspace) -> Problem:
    return workspace.catalog.find("arrays/two-sum")


def solution(exit_reason: str, mtime: int) -> Path:
    file = Path(f"solutions/arrays/two-sum.{exit_reason}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("text")
    os.utime(file, (mtime, mtime))
    return file


def test_the_newer_of_two_files_is_meant(problem: Problem) -> None:
    cpp, py = solution("cpp", 2000), solution("py", 1000)
    assert default_file(problem, None) == cpp
    assert default_file(problem, "py") == py
    assert own_files(problem) == [cpp, py]


def test_without_a_file_it_says_where_it_was_looked_for(problem: Problem) -> None:
    assert own_files(problem) == []
    with pytest.raises(SubmissionFault, match=r"solutions/arrays/two-sum\.cpp or \.py.*judge new arrays/two-sum"):
        default_file(problem, None)


@pytest.mark.parametrize("folder", ["solutions", "solutions/arrays", "notes/today"])
def test_a_file_is_found_from_every_folder_below(
    problem: Problem, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = solution("cpp", 1000)
    Path(folder).mkdir(parents=True, exist_ok=True)
    above = Path(*[".."] * len(Path(folder).parts))
    monkeypatch.chdir(folder)
    assert default_file(problem, None) == above / file
    assert own_files(problem) == [above / file]


@pytest.mark.parametrize(
    "file",
    ["solutions/arrays/two-sum.py", "two-sum.cpp", "../work/two-sum.py", "/nowhere/two-sum.cpp", "x/two_sum.py"],
)
def test_a_file_tells_its_problem(workspace: Workspace, file: str) -> None:
    problem, path = find_problem(workspace.catalog, file, None)
    assert (problem.name, path) == ("arrays/two-sum", Path(file))


def test_a_file_of_another_name_asks_for_the_problem(workspace: Workspace) -> None:
    with pytest.raises(UserError, match=r"judge run TOPIC/SLUG mine\.cpp"):
        find_problem(workspace.catalog, "mine.cpp", None)


def test_a_program_beside_the_source_is_no_submission(workspace: Workspace) -> None:
    Path("two-sum").write_bytes(b"\x7fELF")
    problem, path = find_problem(workspace.catalog, "two-sum", None)
    assert (problem.name, path) == ("arrays/two-sum", None)


@pytest.mark.parametrize(
    ("text", "message"),
    [("[1", "is no JSON"), ("[[1, 2]]", "does not fit"), ("[[1, 2], 30]", "against the constraints")],
)
def test_a_case_that_cannot_be_judged(problem: Problem, text: str, message: str) -> None:
    with pytest.raises(UserError, match=message):
        read_case(problem, text)


def test_a_case_that_can(problem: Problem) -> None:
    assert read_case(problem, "[[1, 2], 3]") == ([1, 2], 3)


def test_a_language_in_which_the_problem_is_not_solved(workspace: Workspace) -> None:
    Path("a.py").write_text("pass")
    only_cpp = next(p for n in workspace.catalog.names() if "py" not in (p := workspace.catalog.find(n)).languages)
    with pytest.raises(SubmissionFault, match="in C\\+\\+ only"):
        read_submission(only_cpp, Path("a.py"), None)


def test_modes(problem: Problem) -> None:
    assert Submission(problem, SOURCE).mode == "run"
    assert Submission(problem, SOURCE, samples=True).mode == "samples"
    assert Submission(problem, SOURCE, given=(([1, 2], 3),)).mode == "case"


def test_a_fault_of_the_judge_is_no_verdict_on_the_file(problem: Problem) -> None:
    result = fault(Submission(problem, SOURCE), 7, "why")
    assert (result.verdict, result.message, result.source_hash) == (Verdict.JUDGE_ERROR, "why", SOURCE.hash)
    assert exit_status(result) == 3


def test_exit_status() -> None:
    verdicts = {v: exit_status(Result("a/b", "cpp", v, Cases(0, 0), seed=1, source_hash="")) for v in Verdict}
    assert verdicts.pop(Verdict.ACCEPTED) == 0
    assert verdicts.pop(Verdict.JUDGE_ERROR) == 3
    assert set(verdicts.values()) == {1}


def test_only_a_whole_judging_of_this_very_text_makes_a_hole(log: Log, clock: Any) -> None:
    def accepted(source_hash: str, mode: str) -> int:
        result = Result("arrays/two-sum", "py", Verdict.ACCEPTED, Cases(1, 1), seed=1, source_hash=source_hash)
        return log.record(result, topic="arrays", difficulty="easy", started_at=clock.now(), mode=mode)

    for mode in ("case", "samples"):
        accepted("mine", mode)
    accepted("other", "run")
    assert accepted_before(log.attempts(verdict="accepted"), "mine") is None
    older, newer = accepted("mine", "run"), accepted("mine", "run")
    assert older < newer
    assert accepted_before(log.attempts(verdict="accepted"), "mine") == newer
