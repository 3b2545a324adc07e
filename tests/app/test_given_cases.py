"""The cases of --case and --cases: both forms of them, and what is said of those that cannot be judged."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from judge.app.given_cases import MOST, Text, cases_file, read_case, read_cases
from judge.app.workspace import Workspace
from judge.errors import UserError

TWO = (([3, 3], 6), ([2, 7, 11, 15], 9))


def cases(workspace: Workspace, name: str, text: str) -> tuple[tuple[Any, ...], ...]:
    return read_cases(workspace.catalog.find(name), [Text("cases.txt", text)])


@pytest.mark.parametrize(
    "text",
    [
        "[[3,3],6]\n[[2,7,11,15],9]\n",
        "[3,3]\n6\n[2,7,11,15]\n9",
        "\r\n[3, 3]\r\n6\r\n\r\n[2,7,11,15]\r\n9\r\n",
        "[\n  [3, 3],\n  6\n]\n[\n  [2, 7, 11, 15],\n  9\n]\n",
    ],
)
def test_a_list_of_arguments_or_one_argument_a_line(workspace: Workspace, text: str) -> None:
    assert cases(workspace, "arrays/two-sum", text) == TWO


@pytest.mark.parametrize(
    ("name", "text", "args"),
    [
        ("sorting/sort-an-array", "[5,2,3]\n[1]", (([5, 2, 3],), ([1],))),
        ("sorting/sort-an-array", "[[5,2,3]]\n[[1]]", (([5, 2, 3],), ([1],))),
        ("arrays/rotate-image", "[[1,2],[3,4]]\n[[7]]", (([[1, 2], [3, 4]],), ([[7]],))),
        ("arrays/rotate-image", "[[[1,2],[3,4]]]", (([[1, 2], [3, 4]],),)),
        ("linked-lists/linked-list-cycle", "[3,2]\n0\n[1]\n-1", (([3, 2], 0), ([1], -1))),
        ("trees/lowest-common-ancestor-of-a-binary-tree", "[2,1]\n2\n1", (([2, 1], 2, 1),)),
        (
            "stacks/min-stack",
            '["MinStack","push","top"]\n[[],[-2],[]]',
            ((["MinStack", "push", "top"], [[], [-2], []]),),
        ),
    ],
)
def test_every_kind_in_the_form_of_the_sites_testcase_box(
    workspace: Workspace, name: str, text: str, args: tuple[tuple[Any, ...], ...]
) -> None:
    assert cases(workspace, name, text) == args


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"^cases\.txt holds no case\. Give the arguments as one list"),
        (" \n\n", r"^cases\.txt holds no case"),
        ("[3,3]\n6\n[2,7", r"^cases\.txt is no JSON \(.*line 3"),
        ("[3,3]\n6\n[2,7]", r"3 values, but a case of arrays/two-sum is 2 lines.*\(nums, target\).*has 1 of 2"),
        ("[[3,3],6]\n[[2,7]]", r"^cases\.txt, case 2 of 2 \(line 2\), does not fit"),
        ("[3,3]\n6\n\n[2,7]\n9.5", r"^cases\.txt, case 2 of 2 \(line 4\), does not fit"),
        ("[3,3]\n6\n[2,7]\n10", r"^cases\.txt, case 2 of 2 \(line 3\), is against the constraints.*count_pairs"),
        ("[[3,3],6]\n" * (MOST + 1), rf"^1,001 cases are given; {MOST:,} are the most"),
    ],
)
def test_which_case_cannot_be_judged_and_why(workspace: Workspace, text: str, message: str) -> None:
    with pytest.raises(UserError, match=message):
        cases(workspace, "arrays/two-sum", text)


def test_of_several_options_the_wrong_one_is_named(workspace: Workspace) -> None:
    texts = [Text("--case 1", "[[3,3],6]"), Text("--case 2", "[[3,3],7]")]
    with pytest.raises(UserError, match=r"^--case 2 is against the constraints"):
        read_cases(workspace.catalog.find("arrays/two-sum"), texts)


def test_where_one_case_is_asked_for_two_are_too_many(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="--case holds 2 cases"):
        read_case(workspace.catalog.find("arrays/two-sum"), "[[3,3],6] [[1,2],3]")


def test_a_file_of_cases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "cases.txt"
    file.write_bytes(b"\xef\xbb\xbf[3,3]\n6\n")
    assert cases_file(str(file)) == Text(str(file), "[3,3]\n6\n")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"[1]")))
    assert cases_file("-") == Text("standard input", "[1]")
    file.write_bytes(b"[3,3]\n\xff")
    for name, message in (
        (str(file), r"not UTF-8 \(line 2\)"),
        ("nowhere", "No such file"),
        (str(tmp_path), "folder|dir"),
    ):
        with pytest.raises(UserError, match=message):
            cases_file(name)
