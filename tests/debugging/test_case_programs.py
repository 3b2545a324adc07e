"""The failing case as a program that needs nothing of the judge: it compiles, runs, and shows the failure."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from judge.catalog.load import load_fixed_cases
from judge.catalog.locate import Catalog
from judge.compile.toolchain import STANDARD, find_toolchain
from judge.debugging.case import CaseToDebug
from judge.debugging.cpp_case import cpp_case, text_literal
from judge.debugging.python_case import first_line, python_case
from judge.model.problem import Problem
from judge.run.references import reference_source

pytestmark = pytest.mark.slow

# One of each kind and type of node.
PROBLEMS = (
    "arrays/two-sum",
    "sorting/sort-colors",
    "graphs/number-of-islands",
    "linked-lists/linked-list-cycle",
    "linked-lists/merge-k-sorted-lists",
    "linked-lists/copy-list-with-random-pointer",
    "trees/lowest-common-ancestor-of-a-binary-tree",
    "trees/serialize-and-deserialize-binary-tree",
    "design/lru-cache",
)


def sample(problem: Problem) -> CaseToDebug:
    found = next(c for c in load_fixed_cases(problem) if c.label == "sample")
    return CaseToDebug(found.args, found.expected)


def agrees(printed: str, expected: object) -> bool:
    """Whether every "expected" on the screen is what came."""
    if "  expected " in printed:  # a sequence of calls
        pairs = [line.split("  expected ")[1].split(", got ") for line in printed.splitlines() if "  expected " in line]
        return all(first.replace("None", "null").lower() == second.lower() for first, second in pairs)
    lines = dict(line.split(None, 1) for line in printed.splitlines())
    return sorted(lines["expected"]) == sorted(lines["got"])


@pytest.mark.parametrize("name", PROBLEMS)
def test_a_right_program_shows_the_expected_answer_in_cpp(name: str, tmp_path: Path) -> None:
    problem = Catalog.open(()).find(name)
    source = reference_source(problem, "cpp")
    file = tmp_path / "case.cpp"
    file.write_text(cpp_case(problem, source.text, "mine.cpp", sample(problem)))
    command = [str(find_toolchain().path), STANDARD, "-O0", str(file), "-o", str(tmp_path / "case")]
    subprocess.run(command, check=True, capture_output=True)
    done = subprocess.run([str(tmp_path / "case")], capture_output=True, text=True, check=True)
    assert agrees(done.stdout, sample(problem).expected), done.stdout


@pytest.mark.parametrize("name", PROBLEMS)
def test_a_right_program_shows_the_expected_answer_in_python(name: str, tmp_path: Path) -> None:
    problem = Catalog.open(()).find(name)
    source = reference_source(problem, "py")
    file = tmp_path / "case.py"
    file.write_text(python_case(problem, source.text, sample(problem)))
    done = subprocess.run([sys.executable, str(file)], capture_output=True, text=True, check=True)
    assert agrees(done.stdout, sample(problem).expected), done.stdout
    line = first_line(problem, source.text)
    assert line is not None
    assert source.text.splitlines()[line - 1].strip()


def test_a_call_that_has_to_come_before_comes_before(tmp_path: Path) -> None:
    problem = Catalog.open(()).find("arrays/two-sum")
    text = (problem.folder / "solutions/wrong_answer/static_map.cpp").read_text()
    case = CaseToDebug(([5, 1, -5, 7], 0), [0, 2], earlier=([-1, -2, -3, -4, -5], -8))
    (tmp_path / "case.cpp").write_text(cpp_case(problem, text, "mine.cpp", case))
    command = [str(find_toolchain().path), STANDARD, str(tmp_path / "case.cpp"), "-o", str(tmp_path / "case")]
    subprocess.run(command, check=True, capture_output=True)
    done = subprocess.run([str(tmp_path / "case")], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["expected  [0, 2]", "got       [0, 1]"]


@pytest.mark.parametrize("text", ['a"b\\c', "tab\tnew\nline", "nul\0in", "1\x012", "ä€"])
def test_texts_arrive_as_they_are(text: str, tmp_path: Path) -> None:
    file = tmp_path / "a.cpp"
    literal = text_literal(text, plain=False)
    file.write_text(
        f"#include <iostream>\n#include <string>\nusing namespace std;\nint main() {{ cout << {literal}; }}\n"
    )
    subprocess.run([str(find_toolchain().path), str(file), "-o", str(tmp_path / "a")], check=True)
    done = subprocess.run([str(tmp_path / "a")], capture_output=True, check=True)
    assert done.stdout.decode() == text
    assert json.loads(json.dumps(text)) == text
