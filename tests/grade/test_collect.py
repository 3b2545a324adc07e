"""Whose file is whose, from names as people have them."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from judge.errors import UserError
from judge.grade.collect import Names, _moment, collect, in_clones, manifest, place, too_large

PROBLEMS = (
    "arrays/two-sum",
    "arrays/rotate-image",
    "dp/coin-change",
    "cpp/lru-cache",
    "design/lru-cache",
    "stacks/min-stack",
)
NAMES = Names(PROBLEMS)


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("ana/arrays/two-sum.cpp", ("ana", "arrays/two-sum")),
        ("ana/arrays/two-sum.second.py", ("ana", "arrays/two-sum")),
        ("ana/two-sum.cpp", ("ana", "arrays/two-sum")),
        ("ana/two_sum.py", ("ana", "arrays/two-sum")),
        ("ana/TwoSum.py", ("ana", "arrays/two-sum")),
        ("ana/0001-two-sum.py", ("ana", "arrays/two-sum")),
        ("ana/1. Two Sum.py", ("ana", "arrays/two-sum")),
        ("two-sum/ana.py", ("ana", "arrays/two-sum")),
        ("arrays/two-sum/ana.CC", ("ana", "arrays/two-sum")),
        ("two-sum/ana/main.cpp", ("ana", "arrays/two-sum")),
        ("week-6/ana/arrays/two-sum.cpp", ("week-6", "arrays/two-sum")),
        ("hw1-ana-silva/src/arrays/two-sum.py", ("hw1-ana-silva", "arrays/two-sum")),
        ("Ana Silva_12345_assignsubmission_file_/two-sum.cpp", ("Ana Silva (12345)", "arrays/two-sum")),
        ("ana/design/lru-cache.cpp", ("ana", "design/lru-cache")),
        ("ana/lru-cache.cpp", "several topics have a problem called lru-cache: cpp/lru-cache, design/lru-cache"),
        ("two-sum.cpp", "no folder says whose it is"),
        ("arrays/two-sum.cpp", "no folder says whose it is"),
        ("ana/notes.txt", "not a source of C++ or Python"),
        ("ana/unknown.cpp", "no problem is called 'unknown'"),
        ("\u202ean\u0430 🙂/two-sum.py", ("\u202ean\u0430 🙂", "arrays/two-sum")),
        ('o\'neil "x"/two-sum.py', ('o\'neil "x"', "arrays/two-sum")),
    ],
)
def test_places(file: str, expected: object) -> None:
    assert place(file, NAMES) == expected


def test_a_folder_of_submissions(tmp_path: Path) -> None:
    for name in (
        "ana/arrays/two-sum.cpp",
        "bo/two_sum.py",
        "bo/.git/two-sum.py",
        "bo/__pycache__/two-sum.py",
        "bo/x.java",
    ):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
    (tmp_path / "ana" / "coin-change.py").symlink_to("/etc/passwd")
    (tmp_path / "everything").symlink_to(tmp_path)  # a circle, if it were followed
    os.utime(tmp_path / "bo/two_sum.py", (0, 1_000_000_000))
    found = collect(tmp_path, PROBLEMS)
    assert [(p.person, p.problem, p.file) for p in found.placed] == [
        ("ana", "arrays/two-sum", "ana/arrays/two-sum.cpp"),
        ("bo", "arrays/two-sum", "bo/two_sum.py"),
    ]
    assert [p.at for p in found.placed][1] == datetime(2001, 9, 9, 1, 46, 40, tzinfo=UTC)
    assert [(u.file, u.why.split(",")[0]) for u in found.unplaced] == [
        ("ana/coin-change.py", "a link or a special file"),
        ("bo/x.java", "not a source of C++ or Python"),
    ]
    assert len(collect(tmp_path / "bo" / "__pycache__", PROBLEMS).placed) == 0


def test_attempts_are_in_the_order_of_their_files_times(tmp_path: Path) -> None:
    (tmp_path / "ana").mkdir()
    for name, at in (("two-sum.b.py", 1), ("two-sum.a.py", 2)):
        (tmp_path / "ana" / name).write_text("x")
        os.utime(tmp_path / "ana" / name, (at, at))
    assert [p.file for p in collect(tmp_path, PROBLEMS).placed] == ["ana/two-sum.b.py", "ana/two-sum.a.py"]


def test_what_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is no folder"):
        collect(tmp_path / "nothing", PROBLEMS)


def test_a_manifest(tmp_path: Path) -> None:
    (tmp_path / "a.cpp").write_text("x")
    file = tmp_path / "list.csv"
    file.write_text(
        "\ufeffstudent,problem,file,time\n"
        "ana,arrays/two-sum,a.cpp,2026-03-31T12:00:00Z\n"
        "bo,two_sum,a.cpp,\n"
        "cy,two-sum,../secret.cpp,\n"
        "di,two-sum,missing.cpp,\n"
        "ed,nope,a.cpp,\n"
        ",two-sum,a.cpp,\n"
        "fi,two-sum,a.cpp,yesterday\n",
        encoding="utf-8",
    )
    found = manifest(file, PROBLEMS)
    assert [(p.person, p.problem) for p in found.placed] == [("ana", "arrays/two-sum"), ("bo", "arrays/two-sum")]
    assert next(iter(found.placed)).at == datetime(2026, 3, 31, 12, tzinfo=UTC)
    assert [u.why.split(":")[0] for u in found.unplaced] == [
        "../secret.cpp is outside of the manifest's folder",
        "missing.cpp is not there",
        "no problem is called 'nope'",
        "no student or no file",
        "'yesterday' is no time",
    ]
    file.write_text("who,what\n")
    with pytest.raises(UserError, match="has no column file, problem, student"):
        manifest(file, PROBLEMS)


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    file = tmp_path / "large.py"
    file.write_bytes(b"x" * ((1 << 20) + 1))
    assert "a submission may have 1 MiB" in str(too_large(file))
    file.write_bytes(b"x" * (1 << 20))
    assert too_large(file) is None


@pytest.mark.parametrize(("seconds", "year"), [(0, 1970), (-1e11, 1), (1e12, 9999), (float("inf"), 9999)])
def test_a_clock_that_is_wrong_sets_a_time_all_the_same(seconds: float, year: int) -> None:
    assert _moment(seconds).year == year


def test_whose_files_lie_in_a_clone(tmp_path: Path) -> None:
    for person in ("ana", "bo", "cy"):
        file = tmp_path / person / "arrays" / "two-sum.py"
        file.parent.mkdir(parents=True)
        file.write_text("x")
    (tmp_path / ".git").mkdir()  # the course's own says nothing of anybody
    (tmp_path / "ana" / ".git").mkdir()
    (tmp_path / "cy" / ".git").write_text("gitdir: elsewhere")  # as a submodule has it
    placed = collect(tmp_path, PROBLEMS).placed
    assert len(placed) == 3
    assert in_clones(placed) == ["ana", "cy"]
