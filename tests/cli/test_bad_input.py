"""What a learner, a machine or a package can get wrong: one clear sentence, status 2, nothing lost."""

from __future__ import annotations

import ctypes
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest


def assert_refused(done: Any, *phrases: str) -> None:
    """Status 2, one sentence on stderr that says all of ``phrases``, nothing on stdout."""
    assert done.status == 2, done
    assert done.stdout == ""
    assert done.stderr.startswith("judge: ")
    assert done.stderr.count("\n") == 1, done.stderr
    for phrase in phrases:
        assert phrase in done.stderr


def _without_privileges() -> None:
    """Rights of files hold for root as well from the next exec on: PR_CAPBSET_DROP of the two CAP_DAC_…."""
    for capability in (1, 2):
        _prctl(24, capability, 0, 0, 0)


_prctl = ctypes.CDLL(None).prctl

# ---- submissions

UNUSABLE: dict[str, tuple[bytes | None, str, list[str]]] = {
    "missing": (None, "a.cpp", ["a.cpp does not exist", "judge new"]),
    "empty": (b"", "a.cpp", ["a.cpp is empty", "judge new"]),
    "blank": (b" \n\t\n", "a.py", ["a.py is empty"]),
    "NUL bytes": (b"class Solution {\0};\n", "a.cpp", ["NUL", "UTF-8"]),
    "only NUL": (b"\0" * 4096, "a.py", ["NUL"]),
    "UTF-16": ("class Solution:\n".encode("utf-16"), "a.py", ["UTF-16", "save it as UTF-8"]),
    "an executable": (b"\x7fELF\x02\x01\x01\0\0", "a.cpp", ["binary"]),
    "latin-1": ("# one\n# two: é\n".encode("latin-1"), "a.py", ["not UTF-8", "line 2"]),
    "10 MB": (b"// x\n" * 2_000_000, "a.cpp", ["10.0 MB", "1 MiB"]),
    "unknown exit_reason": (b"x = 1\n", "a.rb", ["language of 'a.rb' is not known", "--lang"]),
    "no exit_reason": (b"x = 1\n", "answer", ["language of 'answer' is not known", "--lang"]),
}


@pytest.mark.parametrize("what", UNUSABLE)
def test_what_cannot_be_a_submission(mini: Any, cli: Any, folder: Path, what: str) -> None:
    data, name, phrases = UNUSABLE[what]
    if data is not None:
        (folder / name).write_bytes(data)
    assert_refused(mini(name), *phrases)
    if data is not None:
        assert (folder / name).read_bytes() == data
    assert cli("log").stdout == "No attempts yet.\n"


def test_a_folder_and_a_pipe_in_the_place_of_the_file(mini: Any, folder: Path) -> None:
    (folder / "a.cpp").mkdir()
    assert_refused(mini("a.cpp"), "a.cpp is a folder")
    os.mkfifo(folder / "b.cpp")
    assert_refused(mini("b.cpp"), "b.cpp is not a regular file")


def test_no_file_named_and_none_under_solutions(mini: Any) -> None:
    assert_refused(mini(), "solutions/mini/total", "judge new mini/total", "FILE")


WRONG_SIGNATURES: dict[str, tuple[str, str, list[str]]] = {
    "C++ method": ("cpp", "class Solution { public: int sum(vector<int>& n) { return 0; } };", ["no method total"]),
    "C++ count": ("cpp", "class Solution { public: int total(vector<int>& n, int k) { return k; } };", ["total"]),
    "C++ type": ("cpp", "class Solution { public: int total(string s) { return 0; } };", ["type"]),
    "C++ class": ("cpp", "class Answer { public: int total(vector<int>& n) { return 0; } };", ["Solution"]),
    "C++ private": ("cpp", "class Solution { int total(vector<int>& n) { return 0; } };", ["private", "public:"]),
    "Python method": ("py", "class Solution:\n    def sum(self, nums):\n        return 0\n", ["no method total"]),
    "Python count": (
        "py",
        "class Solution:\n    def total(self, nums, k):\n        return 0\n",
        ["number of parameters"],
    ),
    "Python no self": ("py", "class Solution:\n    def total(nums):\n        return 0\n", ["number of parameters"]),
    "Python class": ("py", "def total(nums):\n    return 0\n", ["no class Solution"]),
}


@pytest.mark.parametrize("what", WRONG_SIGNATURES)
def test_a_wrong_signature_is_told_with_the_expected_one(mini: Any, folder: Path, what: str) -> None:
    language, text, phrases = WRONG_SIGNATURES[what]
    (folder / f"mine.{language}").write_text(text)
    expected = "int total(vector<int>& nums)" if language == "cpp" else "total"
    assert_refused(mini(f"mine.{language}"), f"mine.{language}", expected, *phrases)


def test_an_unknown_language_is_a_usage_error(mini: Any, folder: Path) -> None:
    (folder / "a.py").write_text("x = 1\n")
    done = mini("a.py", "--lang", "rust")
    assert (done.status, done.stdout) == (2, "")
    assert "'rust' is not one of" in done.stderr


def test_python_for_a_contract_is_refused(cli: Any, folder: Path) -> None:
    (folder / "a.py").write_text("x = 1\n")
    assert_refused(cli("run", "cpp/unique-ptr", "a.py"), "C++ only")


# ---- --case

CASES: dict[str, tuple[str, str]] = {
    "no JSON": ("[[1, 2", "no JSON"),
    "nothing": ("", "no JSON"),
    "no list": ("7", "list"),
    "an object": ('{"nums": [1]}', "list"),
    "too few": ("[]", "0 arguments given, 1 expected (nums)"),
    "too many": ("[[1], 2]", "2 arguments given, 1 expected (nums)"),
    "text": ('["abc"]', "nums"),
    "text inside": ('[[1, "2"]]', "nums"),
    "a fraction": ("[[1.5]]", "nums"),
    "a bool": ("[[true]]", "nums"),
    "null": ("[null]", "nums"),
    "beyond 32 bits": ("[[2147483648]]", "nums"),
    "beyond everything": (f"[[{'9' * 5000}]]", "--case"),
    "NaN": ("[[NaN]]", "nums"),
    "deep": ("[" * 50_000 + "]" * 50_000, "--case"),
    "too large a value": ("[[1000001]]", "constraints"),
    "too long": (json.dumps([[0] * 1001]), "constraints"),
}


@pytest.mark.parametrize("what", CASES)
def test_a_case_that_does_not_fit(mini: Any, folder: Path, right: Mapping[str, str], what: str) -> None:
    (folder / "a.py").write_text(right["py"])
    text, phrase = CASES[what]
    done = mini("a.py", "--case", text)
    assert_refused(done, "--case", phrase)
    assert len(done.stderr) < 600


# ---- packages

BROKEN: dict[str, tuple[str, str, list[str]]] = {
    "unknown key": ('title = "Total"', 'title = "Total"\ncolour = "red"', ["colour", "no such key"]),
    "missing key": ('title = "Total"\n', "", ["title", "a string"]),
    "wrong type": ("days = [1]", 'days = "first"', ["days", "a list of day numbers"]),
    "unknown kind": ('kind = "function"', 'kind = "riddle"', ["kind", "one of function"]),
    "unknown type": ('type = "list[int]"', 'type = "list[number]"', ["type", "number"]),
    "unknown difficulty": ('"easy"', '"trivial"', ["difficulty", "easy, medium, hard"]),
    "of another version": ("format_version = 1", "format_version = 2", ["format_version", "expected 1"]),
    "limit": ("memory_mib = 256", "memory_mib = 1", ["limits.memory_mib", "between 16 and 4096"]),
    "half-written": ('method = "total"', 'method = "tot', ["not valid TOML", "line"]),
}  # fmt: skip


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_problem_toml(
    cli: Any, folder: Path, mini_problem: Callable[..., Path], right: Mapping[str, str], what: str
) -> None:
    old, new, phrases = BROKEN[what]
    package = mini_problem()
    file = package / "problem.toml"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))
    (folder / "a.py").write_text(right["py"])
    assert_refused(
        cli("--problems", package.parent.parent, "run", "mini/total", "a.py"), "mini/total/problem.toml", *phrases
    )


def test_a_problem_folder_that_is_not_there(cli: Any) -> None:
    assert_refused(cli("--problems", "nowhere", "list"), "nowhere does not exist")
    assert_refused(cli("list", env={"JUDGE_PROBLEMS": "/nowhere"}), "/nowhere does not exist")


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        ("arrays/two-sums", "Did you mean arrays/two-sum"),
        ("array/two-sum", "Did you mean arrays/two-sum"),
        ("twosum", "Did you mean arrays/two-sum"),
        ("qqqqqqqqqqq", "judge list"),
        ("", "judge list"),
        ("../../etc/passwd", "no problem"),
        ("\x1b[31mred", "no problem"),
        ("x" * 5000, "no problem"),
    ],
)
def test_an_unknown_slug_offers_the_nearest(cli: Any, name: str, phrase: str) -> None:
    done = cli("show", name)
    assert_refused(done, phrase)
    assert len(done.stderr) < 300


# ---- the machine


@pytest.mark.parametrize("named", [False, True])
def test_no_compiler(mini: Any, cli: Any, folder: Path, right: Mapping[str, str], named: bool) -> None:
    (folder / "a.cpp").write_text(right["cpp"])
    if named:
        assert_refused(mini("a.cpp", env={"CXX": "g++-of-nowhere"}), "CXX", "g++-of-nowhere", "cannot be found")
    else:
        assert_refused(mini("a.cpp", env={"PATH": str(folder)}), "No C++ compiler was found", "apt-get install g++")
    assert cli("log").stdout == "No attempts yet.\n"


def test_no_compiler_is_no_matter_for_python(cli: Any, folder: Path) -> None:
    (folder / "a.py").write_text("class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]\n")
    done = cli("run", "arrays/two-sum", "a.py", "--case", "[[3, 3], 6]", "--json", env={"PATH": str(folder)})
    assert done.result["verdict"] == "accepted"


@pytest.mark.parametrize(
    ("version", "says", "phrase"),
    [
        ("9.4.0", "g++ (Ubuntu) 9.4.0", "version 9.4.0, too old for C++20: GCC 11"),
        ("12.0.1", "clang version 12.0.1", "version 12.0.1, too old for C++20"),
        ("", "cat", "name a C++20 compiler in CXX"),
    ],
)
def test_a_compiler_that_does_not_serve(
    mini: Any, folder: Path, right: Mapping[str, str], version: str, says: str, phrase: str
) -> None:
    if says.startswith("clang"):
        phrase += ": GCC 11 or Clang 14"
    fake = folder / "bin" / "g++"
    fake.parent.mkdir()
    fake.write_text(
        f'#!/bin/sh\ncase "$1" in --version) echo "{says}";; -dumpversion) echo "{version}";; *) exit 1;; esac\n'
    )
    fake.chmod(0o755)
    (folder / "a.cpp").write_text(right["cpp"])
    assert_refused(mini("a.cpp", env={"PATH": f"{fake.parent}:/usr/bin:/bin"}), str(fake), phrase)


def test_a_log_of_a_newer_judge_is_left_alone(mini: Any, cli: Any, folder: Path, right: Mapping[str, str]) -> None:
    (folder / "a.py").write_text(right["py"])
    assert mini("a.py", "--case", "[[1]]").status == 0
    log = cli.home.log
    with closing(sqlite3.connect(log, isolation_level=None)) as connection:
        connection.execute("INSERT INTO migration (name, version) VALUES ('from the future', '99.0')")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = log.read_bytes()
    for done in (mini("a.py", "--case", "[[1]]"), cli("log")):
        assert_refused(done, str(log), "written by judge 99.0", "upgrade")
    assert log.read_bytes() == before


def test_a_log_that_is_no_database(mini: Any, cli: Any, folder: Path, right: Mapping[str, str]) -> None:
    (folder / "a.py").write_text(right["py"])
    cli.home.log.write_bytes(b"dear diary\n" * 100)
    assert_refused(mini("a.py", "--case", "[[1]]"), str(cli.home.log), "not an SQLite database")
    assert cli.home.log.read_bytes() == b"dear diary\n" * 100


def test_an_unreadable_submission(mini: Any, folder: Path) -> None:
    file = folder / "a.py"
    file.write_text("x = 1\n")
    file.chmod(0)
    assert_refused(mini("a.py", preexec_fn=_without_privileges), "a.py cannot be read", "Permission denied")


def test_a_read_only_state_folder(mini: Any, cli: Any, folder: Path, right: Mapping[str, str]) -> None:
    (folder / "a.py").write_text(right["py"])
    state = folder / "state"
    state.mkdir()
    state.chmod(0o555)
    options: dict[str, Any] = {"env": {"JUDGE_HOME": str(state)}, "preexec_fn": _without_privileges}
    assert_refused(mini("a.py", "--case", "[[1]]", **options), str(state), "JUDGE_HOME")
    assert cli("list", **options).status == 0
    assert cli("log", **options).stdout == "No attempts yet.\n"
    assert list(state.iterdir()) == []


@pytest.mark.parametrize("language", ["cpp", "py"])
def test_a_state_folder_that_cannot_be_made(
    cli: Any, mini: Any, folder: Path, right: Mapping[str, str], language: str
) -> None:
    (folder / "file").touch()
    (folder / f"a.{language}").write_text(right[language])
    done = mini(f"a.{language}", "--case", "[[1]]", env={"JUDGE_HOME": str(folder / "file" / "state")})
    assert_refused(done, str(folder / "file" / "state"), "JUDGE_HOME")


# As on a full disk, but for this process and what it starts: no file grows. The judge raises what a shell has lowered,
# and a disk cannot be raised.
NO_ROOM = """
import resource, sys
from judge.cli.main import main
from judge.sandbox import inherited
inherited.raise_limits = lambda: None
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
main()
"""


@pytest.mark.parametrize("language", ["cpp", "py"])
def test_a_full_disk(
    mini: Any, cli: Any, folder: Path, tmp_path: Path, right: Mapping[str, str], language: str
) -> None:
    (folder / f"a.{language}").write_text(right[language])
    assert mini(f"a.{language}", "--case", "[[1]]").status == 0
    (folder / f"a.{language}").write_text(right[language] + "\n")
    command = ["--problems", str(tmp_path / "problems"), "run", "mini/total", f"a.{language}", "--case", "[[1]]"]
    done = subprocess.run(
        [sys.executable, "-c", NO_ROOM, *command], env=cli.environment(None), cwd=folder, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert str(cli.home.path) in done.stderr
    assert "Traceback" not in done.stderr
    assert len(cli("log", "--json").stdout.splitlines()) == 1, "the attempt from before is still there"


# ---- the terminal

ASCII = {
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "latin-1": {"PYTHONIOENCODING": "latin-1"},
    "C": {"LC_ALL": "C", "LANG": None, "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
}


@pytest.mark.parametrize("what", ASCII)
def test_a_terminal_without_utf8(mini: Any, cli: Any, folder: Path, what: str) -> None:
    (folder / "ä.py").write_text(
        "class Solution:\n    def total(self, nums):\n        print('→ ☃')\n        return 1\n"
    )
    encoding = "ascii" if what == "C" else what
    options: dict[str, Any] = {"env": ASCII[what], "encoding": encoding}
    done = mini("ä.py", **options)
    assert done.status == 1
    assert "Wrong Answer" in done.stdout
    shown = mini("ä.py", "--json", **options)
    assert shown.result["counterexample"]["stdout"] == "→ ☃\n"
    assert_refused(mini("ö.py", **options), "does not exist")
    for arguments in (["list"], ["show", "arrays/two-sum"], ["log"], ["--help"], ["run", "--help"], ["show", "ü/ä"]):
        assert cli(*arguments, **options).status == (2 if arguments[-1] == "ü/ä" else 0)
