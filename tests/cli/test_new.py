"""``judge new``: the starter, the editor's files, and nothing that was there is overwritten."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.locate import own_folder
from judge.compile.toolchain import find_toolchain

EDITOR_FILES = {"compile_flags.txt", ".judge/nodes.hpp", "__builtins__.pyi"}
# One of each kind, and every node type.
PROBLEMS = (
    "arrays/two-sum",
    "arrays/rotate-image",
    "stacks/min-stack",
    "linked-lists/merge-k-sorted-lists",
    "linked-lists/copy-list-with-random-pointer",
    "trees/serialize-and-deserialize-binary-tree",
    "cpp/unique-ptr",
)


def files(folder: Path) -> dict[str, bytes]:
    return {str(f.relative_to(folder)): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


@pytest.mark.parametrize("language", ["cpp", "py"])
def test_writes_the_starter_and_what_editors_need(cli: Any, folder: Path, language: str) -> None:
    done = cli("new", "arrays/two-sum", "--lang", language)
    file = f"solutions/arrays/two-sum.{language}"
    assert (done.status, done.stderr) == (0, "")
    assert file in done.stdout
    assert "judge run arrays/two-sum" in done.stdout
    assert set(files(folder)) == {file, *(f"solutions/{name}" for name in EDITOR_FILES)}
    assert "twoSum" in (folder / file).read_text()


def test_an_existing_file_is_left_alone(cli: Any, folder: Path) -> None:
    assert cli("new", "arrays/two-sum").status == 0
    (folder / "solutions/arrays/two-sum.cpp").write_text("// mine\n")
    before = files(folder)
    done = cli("new", "arrays/two-sum")
    assert (done.status, done.stdout) == (2, "")
    assert "solutions/arrays/two-sum.cpp is there already" in done.stderr
    assert files(folder) == before


def test_a_folder_that_cannot_be_made(cli: Any, folder: Path) -> None:
    (folder / "solutions").write_text("a file\n")
    done = cli("new", "arrays/two-sum")
    assert (done.status, done.stdout) == (2, "")
    assert re.fullmatch(r"judge: .*solutions.*\n", done.stderr)
    assert (folder / "solutions").read_text() == "a file\n"


def test_python_is_refused_for_a_contract(cli: Any, folder: Path) -> None:
    done = cli("new", "cpp/unique-ptr", "--lang", "py")
    assert done.status == 2
    assert "C++ only" in done.stderr
    assert files(folder) == {}


def test_an_editor_can_read_every_starter(cli: Any, folder: Path) -> None:
    """What clangd does: the plain compiler with compile_flags.txt, in the folder of that file."""
    for name in PROBLEMS:
        assert cli("new", name).status == 0
    solutions = folder / "solutions"
    flags = (solutions / "compile_flags.txt").read_text().split("\n")
    command = [str(find_toolchain().path), *filter(None, flags), "-fsyntax-only"]
    # One after the other they would parse the standard library thirty times.
    rooms = [f'namespace n{i} {{\n#include "{name}.cpp"\n}}\n' for i, name in enumerate(PROBLEMS)]
    (solutions / "all.cpp").write_text("".join(rooms))
    done = subprocess.run([*command, "all.cpp"], cwd=solutions, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    (solutions / "broken.cpp").write_text("int f() { return 'a' + ; }\n")
    assert subprocess.run([*command, "broken.cpp"], cwd=solutions, capture_output=True, check=False).returncode


def test_python_starters_and_stubs_are_python(cli: Any, folder: Path) -> None:
    for name in PROBLEMS[:-1]:
        assert cli("new", name, "--lang", "py").status == 0
    for file in folder.rglob("*.py*"):
        compile(file.read_text(), str(file), "exec")
    stubs = (folder / "solutions/__builtins__.pyi").read_text()
    assert {"ListNode", "TreeNode", "Node"} <= set(re.findall(r"^class (\w+)", stubs, re.MULTILINE))


def test_the_starter_is_judged_where_it_was_written(cli: Any, folder: Path) -> None:
    assert cli("new", "arrays/two-sum", "--lang", "py").status == 0
    done = cli("run", "arrays/two-sum", "--case", "[[3, 3], 6]", "--json")
    assert (done.status, done.result["verdict"]) == (1, "wrong_answer")
    shutil.rmtree(folder / "solutions")


def test_a_bare_file_is_judged_and_logged_at_its_level(cli: Any, folder: Path) -> None:
    assert cli("new", "cpp/unique-ptr", "--level", "bare").status == 0
    file = folder / "solutions/cpp/unique-ptr.cpp"
    assert all(line.startswith("//") for line in file.read_text().splitlines())
    assert cli("run", "cpp/unique-ptr").status == 1  # a compile error: there is no class yet
    shutil.copy(own_folder() / "cpp/unique-ptr/reference.cpp", file)
    assert cli("run", "cpp/unique-ptr", "--json").status == 0
    good, empty = (json.loads(line) for line in cli("log", "--json").stdout.splitlines())
    assert (good["level"], empty["level"]) == ("bare", "bare")
    assert empty["checks"] == []
    assert {check["passed"] for check in good["checks"]} == {True}
    assert cli("drill", "--resume", "--level", "bare").status == 2
    assert cli("new", "cpp/unique-ptr", "--level", "easy").status == 2
