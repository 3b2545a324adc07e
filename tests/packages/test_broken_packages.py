"""Miniature packages with one thing broken each: ``judge verify`` names the file and the complaint."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.verify.package import Verification
from judge.verify.proof import Proof, verify_package

Files = Mapping[str, "str | None"]


@dataclass(frozen=True)
class Edit:
    """Replaces ``old`` in a file of the good package, which has to be there."""

    old: str
    new: str


HEAD = "class Solution:\n    def positive(self, nums):\n        "

# A package whose answers may come in any order, so that it needs a checker.
CHECKED: dict[str, str | Edit | None] = {
    "problem.toml": Edit('method = "total"\nreturns = "int"', 'method = "positive"\nreturns = "list[int]"'),
    "statement.md": Edit("Add up the integers", "Return the positive integers, in any order,"),
    "cases.toml": Edit("expected = '6'", "expected = '[3, 1, 2]'"),
    "cases.py": Edit(
        "def strategy():",
        "def check(args, got, expected):\n"
        "    return None if sorted(got) == sorted(expected) else 'not the positive ones'\n\n\ndef strategy():",
    ),
    "brute.py": "def solve(args):\n    return [v for v in args[0][::-1] if v > 0]\n",
    "reference.cpp": (
        "class Solution {\npublic:\n    vector<int> positive(vector<int>& nums) {\n"
        "        erase_if(nums, [](int v) { return v <= 0; });\n        return nums;\n    }\n};\n"
    ),
    "reference.py": HEAD + "return [v for v in nums if v > 0]\n",
    "solutions/accepted/loop.cpp": (
        "class Solution {\npublic:\n    vector<int> positive(vector<int>& nums) {\n        vector<int> found;\n"
        "        for (int v : nums)\n            if (v > 0) found.push_back(v);\n        return found;\n    }\n};\n"
    ),
    "solutions/accepted/reduce.py": HEAD + "return sorted(v for v in nums if v > 0)\n",
    "solutions/accepted/index.py": HEAD + "return [v for v in reversed(nums) if v > 0]\n",
    "solutions/wrong_answer/skips_the_last.cpp": None,
    "solutions/wrong_answer/adds_sizes.py": HEAD + "return list({v for v in nums if v > 0})\n",
}
CHECKED_MODE = Edit("[parameters]", '[compare]\nmode = "checker"\n\n[parameters]')

WRONG = "class Solution:\n    def total(self, nums):\n        return 0\n"
RIGHT = "class Solution:\n    def total(self, nums):\n        return sum(nums)\n"
ZEROS: dict[str, str | Edit | None] = {
    "reference.cpp": "class Solution {\npublic:\n    int total(vector<int>& nums) { return 0; }\n};\n",
    "reference.py": WRONG,
    "brute.py": "def solve(args):\n    return 0\n",
    "cases.toml": Edit("expected = '6'", "expected = '0'"),
}

MISTAKES = """\
[[mistake]]
name = "skips-the-last"
shows = "Stops one early."
base = "accepted/index.py"
was = "while i < len(nums):"
now = "while i + 1 < len(nums):"

[[mistake]]
name = "counts-from-one"
shows = "Begins with one."
base = "accepted/loop.cpp"
was = "int sum = 0;"
now = "int sum = 1;"

[[mistake]]
name = "asks-for-an-element"
shows = "Takes it for granted that there is one."
verdict = "runtime_error"
base = "accepted/loop.cpp"
edits = [
  { was = "sum = 0", now = "sum = nums.at(0)" },
  { was = "sum += v;", now = "sum += v;\\n        sum -= nums[0];" },
]
"""
INPUTS = """\
[[valid]]
args = '[[]]'
why = "no element"
[[valid]]
python = '([P.value_max] * P.n_max,)'
why = "the most elements"
[[invalid]]
python = '([0] * (P.n_max + 1),)'
why = "one too many"
"""
ANSWERS = """\
[[answer]]
args = '[[1, -2, 3]]'
got = '[3, 1]'
right = true
why = "backwards"
[[answer]]
args = '[[1, -2, 3]]'
python = '[*args[0]]'
right = false
why = "all of them"
"""

# What is broken -> (the files that differ from the good package, the file that is named, what is said of it).
BROKEN: dict[str, tuple[dict[str, str | Edit | None], str, str]] = {
    "unknown key": ({"problem.toml": Edit("days", "colour = 1\ndays")}, "problem.toml", "unknown key 'colour'"),
    "missing key": ({"problem.toml": Edit('title = "Total"\n', "")}, "problem.toml", "title: expected a string"),
    "half-written": ({"problem.toml": Edit('"total"', '"tot')}, "problem.toml", "not valid TOML"),
    "no hints": ({"problem.toml": Edit('["Add them up."]', "[]")}, "problem.toml", "hints: expected at least one"),
    "no problem.toml": ({"problem.toml": None}, "problem.toml", "the file is missing"),
    "no statement.md": ({"statement.md": None}, "statement.md", "the file is missing"),
    "no cases.toml": ({"cases.toml": None}, "cases.toml", "the file is missing"),
    "no cases.py": ({"cases.py": None}, "cases.py", "the file is missing"),
    "no reference.cpp": ({"reference.cpp": None}, "reference.cpp", "the file is missing"),
    "no reference.py": ({"reference.py": None}, "reference.py", "the file is missing"),
    "no brute.py": ({"brute.py": None}, "brute.py", "the file is missing"),
    "stray file": ({"notes.txt": "later\n"}, "notes.txt", "does not belong"),
    "stray folder": ({"old/reference.cpp": "\n"}, "old", "does not belong"),
    "unknown verdict": ({"solutions/too_slow/a.py": WRONG}, "solutions/too_slow", "no verdict is called 'too_slow'"),
    "two accepted": ({"solutions/accepted/index.py": None}, "solutions/accepted", "at least three files"),
    "one language": (
        {"solutions/accepted/loop.cpp": None, "solutions/accepted/more.py": RIGHT},
        "solutions/accepted",
        "over every language",
    ),
    "no wrong answer": (
        {"solutions/wrong_answer/skips_the_last.cpp": None, "solutions/wrong_answer/adds_sizes.py": None},
        "solutions/wrong_answer",
        "expected at least one file",
    ),
    "placeholder": ({"statement.md": Edit("{n_max}", "{m_max}")}, "statement.md", "m_max"),
    "no examples": ({"statement.md": Edit("{examples}", "")}, "statement.md", "examples"),
    "sample expected": ({"cases.toml": Edit("'6'", "'7'")}, "cases.toml", "expected is 7, reference.cpp says 6"),
    "no expected": ({"cases.toml": Edit("expected = '6'\n", "")}, "cases.toml", "case[0].expected: expected an answer"),
    "invalid case": ({"cases.toml": Edit("[[-5, 5, -7]]", "[[-5, 5, -7000000]]")}, "cases.toml", "is_valid rejects it"),
    "case of another shape": ({"cases.toml": Edit("[[-5, 5, -7]]", '[[-5, "x"]]')}, "cases.toml", "case[2].args"),
    "case of no JSON": ({"cases.toml": Edit("[[-5, 5, -7]]", "[[-5, 5")}, "cases.toml", "case[2].args: expected JSON"),
    "no sample": ({"cases.toml": Edit('"sample"', '"small"')}, "cases.toml", "at least one case labelled sample"),
    "syntax error": ({"cases.py": Edit("def is_valid(args):", "def is_valid(args)")}, "cases.py", "SyntaxError"),
    "import that exits": ({"cases.py": Edit("P = param", "raise SystemExit(0)\nP = param")}, "cases.py", "SystemExit"),
    "no is_valid": ({"cases.py": Edit("def is_valid(", "def valid(")}, "cases.py", "is_valid: expected a function"),
    "no families": ({"cases.py": Edit("FAMILIES = (", "FAMILY = (")}, "cases.py", "FAMILIES: expected a tuple"),
    "is_valid raises": (
        {"cases.py": Edit("return len(nums) <= P.n_max", "return nums[0] < 9")},
        "cases.py",
        "is_valid",
    ),
    "invalid family": (
        {"cases.py": Edit("for _ in range(n)]", "for _ in range(n + 1)]")},
        "cases.py",
        "'random' makes an invalid",
    ),
    "family that raises": ({"cases.py": Edit("return ([rng", "return ([rng.no")}, "cases.py", "'random'"),
    "invalid scope": (
        {"cases.py": Edit("(list(nums),)", "(list(nums) + [10**7],)")},
        "cases.py",
        "exhaustive: yields the invalid",
    ),
    "invalid examples": (
        {"cases.py": Edit("st.integers(-P.value_max, P.value_max)", "st.just(P.value_max + 1)")},
        "cases.py",
        "strategy: yields the invalid input",
    ),
    "examples that are no tuples": ({"cases.py": Edit("st.tuples(", "(")}, "cases.py", "expected a tuple"),
    "strategy that raises": (
        {"cases.py": Edit("return st.tuples", "return st.nothing_like_it")},
        "cases.py",
        "strategy",
    ),
    "brute disagrees": ({"brute.py": Edit("positive - negative", "positive + negative")}, "brute.py", "reference.cpp"),
    "brute raises": ({"brute.py": Edit("return positive", "return args[1]")}, "brute.py", "raises IndexError"),
    "brute of another name": (
        {"brute.py": Edit("def solve", "def answer")},
        "brute.py",
        "expected a function solve(args)",
    ),
    "reference.py disagrees": ({"reference.py": Edit("sum(nums)", "sum(nums[:9])")}, "reference.py", "disagrees"),
    "reference.py raises": ({"reference.py": Edit("sum(nums)", "nums[0]")}, "reference.py", "disagrees"),
    "reference.py of another name": (
        {"reference.py": Edit("def total", "def sum")},
        "reference.py",
        "cannot be loaded",
    ),
    "reference.cpp wrong": (
        {"reference.cpp": Edit("nums.end(), 0)", "nums.end(), 1)")},
        "cases.toml",
        "expected is 6, reference.cpp says 7",
    ),
    "reference.cpp broken": (
        {"reference.cpp": Edit("return accumulate", "return accumulated")},
        "reference.cpp",
        "accumulated",
    ),
    "starter passes": (ZEROS, "starter", "gets accepted"),
    "accepted is wrong": (
        {"solutions/accepted/off.py": WRONG},
        "accepted/off.py",
        "expected accepted, got wrong_answer",
    ),
    "wrong is accepted": (
        {"solutions/wrong_answer/right.py": RIGHT},
        "wrong_answer/right.py",
        "expected wrong_answer, got accepted",
    ),
    "slow is accepted": (
        {"solutions/time_limit_exceeded/fast.py": RIGHT},
        "fast.py",
        "expected time_limit_exceeded, got accepted",
    ),
    "solution of another name": (
        {"solutions/runtime_error/name.py": WRONG.replace("total", "sum")},
        "name.py",
        "got refused",
    ),
    "mistake of nothing": (
        {"mistakes.toml": MISTAKES.replace("int sum = 0;", "int sum = 2;")},
        "mistakes.toml",
        "(counts-from-one).was: expected a text that occurs exactly once in accepted/loop.cpp, got one that occurs 0",
    ),
    "mistake is right": (
        {"mistakes.toml": MISTAKES.replace("int sum = 1;", "long sum = 0;")},
        "mistakes.toml: counts-from-one",
        "expected wrong_answer, got accepted",
    ),
    "mistake of another verdict": (
        {"mistakes.toml": MISTAKES.replace('verdict = "runtime_error"\n', "")},
        "mistakes.toml: asks-for-an-element",
        "expected wrong_answer, got runtime_error",
    ),
    "valid input is rejected": (
        {"inputs.toml": INPUTS.replace("* P.n_max,", "* P.n_max * 2,")},
        "inputs.toml",
        "valid[1].python (the most elements): is_valid rejects",
    ),
    "invalid input is taken": (
        {"inputs.toml": INPUTS.replace("(P.n_max + 1)", "P.n_max")},
        "inputs.toml",
        "invalid[0].python (one too many): is_valid takes",
    ),
    "input twice": (
        {"inputs.toml": INPUTS.replace("[P.value_max] * P.n_max", "[]")},
        "inputs.toml",
        "valid[1].python: the same as valid[0].args",
    ),
    "input on which is_valid raises": (
        {"cases.py": Edit("(nums,) = args", "(nums,) = args\n    assert len(nums) < 1001"), "inputs.toml": INPUTS},
        "inputs.toml: invalid[0].python (one too many)",
        "is_valid of",
    ),
    "input of another shape": (
        {"inputs.toml": INPUTS.replace("'[[]]'", "'[[\"x\"]]'")},
        "inputs.toml: valid[0].args",
        "expected arguments of the problem",
    ),
    "input of no Python": (
        {"inputs.toml": INPUTS.replace("P.n_max + 1", "P.m_max + 1")},
        "inputs.toml: invalid[0].python",
        "raises AttributeError",
    ),
    "answer without a checker": ({"inputs.toml": ANSWERS}, "inputs.toml: answer[0]", "compare.mode is exact"),
    "right answer is rejected": (
        {**CHECKED, "inputs.toml": ANSWERS.replace("[3, 1]", "[3]")},
        "inputs.toml: answer[0].got (backwards)",
        "check rejects [3]: not the positive ones",
    ),
    "wrong answer is taken": (
        {**CHECKED, "inputs.toml": ANSWERS.replace("[*args[0]]", "args[0][::2]")},
        "inputs.toml: answer[1].python (all of them)",
        "check accepts [1, 3]",
    ),
    "checker takes anything": (
        {**CHECKED, "cases.py": Edit("def strategy", "def check(args, got, expected):\n    pass\n\n\ndef strategy")},
        "cases.py",
        "check: accepts the damaged answer",
    ),
    "checker takes duplicates": (
        {
            **CHECKED,
            "cases.py": Edit(
                "def strategy",
                "def check(args, got, expected):\n"
                "    return None if set(got) == set(expected) else 'no'\n\n\ndef strategy",
            ),
        },
        "cases.py",
        "check: accepts the damaged answer",
    ),
    "checker refuses the reference": (
        {
            **CHECKED,
            "cases.py": Edit(
                "def strategy",
                "def check(args, got, expected):\n"
                "    if len(got) > 4 and got == expected:\n        return 'no'\n"
                "    return None if sorted(got) == sorted(expected) else 'no'\n\n\ndef strategy",
            ),
        },
        "cases.py",
        "check: rejects the reference's own answer",
    ),
    "checker raises": (
        {
            **CHECKED,
            "cases.py": Edit(
                "def strategy",
                "def check(args, got, expected):\n"
                "    if len(got) != len(expected):\n        raise KeyError('len')\n"
                "    return None if sorted(got) == sorted(expected) else 'no'\n\n\ndef strategy",
            ),
        },
        "cases.py",
        "raises KeyError",
    ),
    "no checker": (
        {**CHECKED, "cases.py": Edit("def strategy", "def strategy")},
        "cases.py",
        "check: expected a function",
    ),
}


@pytest.fixture
def broken(mini_problem: Callable[..., Path]) -> Callable[..., Path]:
    """The folder of a package made from the good one by ``changes``."""

    def make(changes: Mapping[str, str | Edit | None]) -> Path:
        folder = mini_problem(files={k: v for k, v in changes.items() if not isinstance(v, Edit)})
        for name, text in changes.items():
            file = folder / name
            if text is None:
                file.unlink(missing_ok=True)
            if isinstance(text, Edit):
                before = file.read_text()
                assert text.old in before
                file.write_text(before.replace(text.old, text.new, 1))
        if changes.get("brute.py") is CHECKED["brute.py"]:
            file = folder / "problem.toml"
            file.write_text(file.read_text().replace(CHECKED_MODE.old, CHECKED_MODE.new, 1))
        return folder

    return make


def test_the_good_package_passes(broken: Callable[..., Path], environment: Any) -> None:
    report = verify_package(broken({}), environment)
    assert (report.complaints, report.solutions) == ((), 5)
    assert report.name == "mini/total"
    assert report.cases > 156 + 1


def test_a_good_package_with_a_checker_passes(broken: Callable[..., Path], environment: Any) -> None:
    assert verify_package(broken(CHECKED | {"inputs.toml": ANSWERS}), environment).complaints == ()


def test_mistakes_stand_for_files_and_share_their_program(
    broken: Callable[..., Path], environment: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    none = {"solutions/wrong_answer/skips_the_last.cpp": None, "solutions/wrong_answer/adds_sizes.py": None}
    folder = broken({**none, "mistakes.toml": MISTAKES, "inputs.toml": INPUTS})
    verification = Verification(load_problem(folder), environment, 1)
    assert {path.name for path in verification.shared} == {"counts-from-one.cpp", "asks-for-an-element.cpp"}
    proof = verify_package(folder, environment)
    assert (proof.complaints, proof.solutions) == ((), 6)


def test_the_judges_own_packages_need_inputs(
    mini_problem: Callable[..., Path], environment: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = mini_problem()
    verification = Verification(load_problem(folder), environment, 1)
    assert list(verification.inputs()) == []
    monkeypatch.setattr("judge.verify.package.own_folder", lambda: folder.parent.parent)
    assert [text.startswith(f"{folder / 'inputs.toml'}: the file is missing") for text in verification.inputs()] == [
        True
    ]
    (folder / "inputs.toml").write_text(INPUTS)
    assert [text.partition("inputs.toml: ")[2] for text in verification.inputs()] == [
        "valid: expected at least 8, got 2",
        "invalid: expected at least 15, got 1",
    ]


def test_a_brute_force_that_comes_to_no_end_is_ended_and_named(
    broken: Callable[..., Path], environment: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("judge.verify.package.BRUTE_CASE_S", 0.2)
    endless = """\
def solve(args):
    while len(args[0]) == 2:
        try:
            sum(args[0])
        except Exception:
            pass
    return sum(args[0])
"""
    complaints = verify_package(broken({"brute.py": endless}), environment).complaints
    said = "brute.py does not come to an end within 0.2 s of CPU time on (["
    assert complaints
    assert all(said in one and "large belongs in a family" in one for one in complaints)


@pytest.mark.parametrize("what", BROKEN)
def test_the_file_and_the_complaint_are_named(broken: Callable[..., Path], environment: Any, what: str) -> None:
    changes, file, phrase = BROKEN[what]
    report: Proof = verify_package(broken(changes), environment)
    assert [c for c in report.complaints if file in c and phrase in c], report.complaints


def test_complaints_on_a_terminal_without_utf8(
    broken: Callable[..., Path], own_home: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names of files are anybody's: neither letters that are lacking nor control characters do harm."""
    folder = broken({"é\x1b[31m.txt": ""})
    monkeypatch.setenv("JUDGE_HOME", str(own_home.path))
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = subprocess.run(
        [sys.executable, "-m", "judge", "--problems", str(folder.parent.parent), "verify", "mini/total"],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, b"")
    assert b"does not belong" in done.stdout
    assert b"\x1b" not in done.stdout


@pytest.mark.parametrize(("what", "status"), [(None, 0), ("half-written", 1), ("wrong is accepted", 1)])
def test_the_command_line_says_so_and_leaves_nothing_in_the_package(
    broken: Callable[..., Path], own_home: Any, monkeypatch: pytest.MonkeyPatch, what: str | None, status: int
) -> None:
    changes, file, phrase = BROKEN[what] if what else ({}, "", "")
    folder = broken(changes)
    before = sorted(folder.rglob("*"))
    monkeypatch.setenv("JUDGE_HOME", str(own_home.path))
    done = subprocess.run(
        [sys.executable, "-m", "judge", "--problems", str(folder.parent.parent), "verify", "mini/total"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (status, "")
    if what:
        assert "mini/total  FAILED" in done.stdout
        assert str(folder) in done.stdout
        assert file in done.stdout
        assert phrase in done.stdout
    else:
        assert "mini/total  ok" in done.stdout
    assert f"1 packages verified, {status} with complaints" in done.stdout
    assert sorted(folder.rglob("*")) == before
    assert own_home.leftovers() == []
