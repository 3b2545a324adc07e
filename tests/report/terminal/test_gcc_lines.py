"""A result as lines that editors jump by."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from judge.catalog.locate import Catalog
from judge.model.problem import Problem
from judge.report.terminal.gcc_lines import gcc_lines
from judge.verdict import Cases, Compile, Counterexample, Facts, Finding, Result, Tier, Verdict, Warned

SOURCE = "// two lines\nclass Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target) {\n"
# docs/editors.md: what Vim, Emacs and VS Code find a place by.
VSCODE = re.compile(r"^(.*?):(\d+):(\d+): (error|warning|note): (.*)$")
EXAMPLE = Counterexample(([3, 3], 6), [0, 1], [], True, ("duplicates",), Tier.EXHAUSTIVE)
WRONG = Result(
    "arrays/two-sum", "cpp", Verdict.WRONG_ANSWER, Cases(3, 10), 1, "", counterexample=EXAMPLE,
    facts=Facts(5, 10, 10), findings=(Finding("undefined-behaviour", "out of bounds", 7),),
    warnings=(Warned(6, 9, "unused variable 'x'", "unused-variable"),),
)  # fmt: skip


@pytest.fixture(scope="module")
def problem() -> Problem:
    return Catalog.open(()).find("arrays/two-sum")


def lines(result: Result, problem: Problem) -> list[str]:
    return list(gcc_lines(result, problem, "/a b/two-sum.cpp", SOURCE))


def test_every_line_has_a_place(problem: Problem) -> None:
    found = lines(WRONG, problem)
    places = [VSCODE.fullmatch(line) for line in found]
    assert [match and match.group(1, 2, 3, 4) for match in places] == [
        ("/a b/two-sum.cpp", "6", "9", "warning"),
        ("/a b/two-sum.cpp", "4", "1", "error"),
        ("/a b/two-sum.cpp", "4", "1", "note"),
        ("/a b/two-sum.cpp", "7", "1", "warning"),
    ]
    assert "Wrong Answer: nums = [3, 3], target = 6: expected [0, 1], got []" in found[1]


@pytest.mark.parametrize(
    ("trace", "line"),
    [
        ('Traceback:\n  File "two-sum.py", line 3, in a\n  File "two-sum.py", line 9, in b\nKeyError: 3', "9"),
        ("two-sum.cpp:12: Assertion `x' failed", "12"),
        (None, "4"),
    ],
)
def test_a_crash_stands_at_its_line(problem: Problem, trace: str | None, line: str) -> None:
    example = replace(EXAMPLE, answered=False, got=None, trace=trace)
    found = lines(replace(WRONG, verdict=Verdict.RUNTIME_ERROR, counterexample=example, warnings=()), problem)
    match = VSCODE.fullmatch(found[0])
    assert match is not None
    assert (match[2], "no answer" in match[5]) == (line, True)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("a.cpp:5:16: error: 'x' was not declared\n    5 |  return x;\n", ("5", "16", "error", "'x' was not declared")),
        ("a.cpp:5:16: fatal error: no.h: No such file\n", ("5", "16", "error", "no.h: No such file")),
        (
            '  File "a.py", line 2\n    def f(:\n          ^\nSyntaxError: invalid syntax',
            ("2", "1", "error", "SyntaxError: invalid syntax"),
        ),
        ("the compiler did not come to an end", ("1", "1", "error", "the compiler did not come to an end")),
    ],
)
def test_compile_errors_have_the_whole_path(problem: Problem, said: str, expected: tuple[Any, ...]) -> None:
    compiled = Compile(0.1, False, said)
    result = replace(WRONG, verdict=Verdict.COMPILE_ERROR, counterexample=None, compile=compiled)
    matches = [VSCODE.fullmatch(line) for line in lines(result, problem)]
    assert [m and m.group(1, 2, 3, 4, 5) for m in matches] == [("/a b/two-sum.cpp", *expected)]


def test_an_accepted_file_says_nothing(problem: Problem) -> None:
    right = replace(WRONG, verdict=Verdict.ACCEPTED, counterexample=None, facts=None, findings=(), warnings=())
    assert lines(right, problem) == []
