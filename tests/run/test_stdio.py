"""Whole programs judged from file to result: tolerance, checker, what is told of a failure."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.verdict import Result, Verdict

pytestmark = pytest.mark.slow

TOML = """format_version = 1
title = "T"
difficulty = "easy"
kind = "stdio"
[signature]
params = [{{ name = "a", type = "list[int]" }}]
input = ["{{len(a)}}", "{{a:lines}}"]
[compare]
{compare}
[complexity]
time = "O(n)"
space = "O(1)"
"""
CASES = """from hypothesis import strategies as st
from judge.author import Family

def is_valid(args):
    return 1 <= len(args[0]) <= 100 and all(0 <= v <= 9 for v in args[0])

def strategy():
    return st.tuples(st.lists(st.integers(0, 9), min_size=1, max_size=20))

def exhaustive():
    \"\"\"one or two digits\"\"\"
    for v in range(10):
        yield ([v],)
    for v in range(100):
        yield ([v // 10, v % 10],)

def check(args, got, expected):
    words = got.split()
    if len(words) != 1 or not words[0].isdigit():
        return "one number was asked for"
    at = int(words[0])
    return None if at < len(args[0]) and args[0][at] == max(args[0]) else "there is a larger one"

FAMILIES = (Family("zeros", lambda n, rng: ([0] * n,), n=100, catches="nothing"),)
"""
MEAN = {
    "cpp": 'int main() { int n; cin >> n; double s = 0; for (int v; cin >> v;) s += v; printf("%.9f\\n", s / n); }',
    "py": "n = int(input())\nprint(sum(int(input()) for _ in range(n)) / n)",
}
LARGEST = {
    "cpp": "int main() { int n; cin >> n; vector<int> a(n); for (int& v : a) cin >> v;"
    " cout << max_element(a.begin(), a.end()) - a.begin(); }",
    "py": "_, *a = map(int, open(0))\nprint(a.index(max(a)))",
}


def judged(
    folder: Path, environment: Environment, compare: str, references: dict[str, str], name: str, text: str
) -> Result:
    package = folder / "topic" / "slug"
    package.mkdir(parents=True)
    (package / "problem.toml").write_text(TOML.format(compare=compare))
    (package / "cases.py").write_text(CASES)
    (package / "cases.toml").write_text(
        '[[case]]\nlabel = "sample"\nwhy = "."\nargs = "[[1, 2]]"\nexpected = \'"1.5"\'\n'
    )
    for language, reference in references.items():
        (package / f"reference.{language}").write_text(reference)
    language = name.rpartition(".")[2]
    source = Source(folder / name, name, language, text)
    return run_submission(Request(load_problem(package), source, 1, sanitize=False), environment).result


@pytest.mark.parametrize(
    ("name", "text", "verdict", "note"),
    [
        ("a.py", "n, *a = map(int, open(0))\nprint(f'{sum(a) / n:.6f}')", Verdict.ACCEPTED, ""),
        ("a.cpp", "int main() { int n, v, s = 0; cin >> n; while (cin >> v) s += v; cout << 1.0 * s / n << '\\n'; }",
         Verdict.ACCEPTED, ""),
        ("a.py", "n, *a = map(int, open(0))\nprint(f'{sum(a) / n:.2f}')", Verdict.WRONG_ANSWER, "Token 1"),
        ("a.cpp", "int main() { int n, v, s = 0; cin >> n; while (cin >> v) s += v; cout << s / n << ' ' << n; }",
         Verdict.WRONG_ANSWER, "goes on after its 1 tokens"),
    ],
)  # fmt: skip
def test_fractions_are_judged_within_the_tolerance(
    tmp_path: Path, environment: Environment, name: str, text: str, verdict: Verdict, note: str
) -> None:
    result = judged(tmp_path, environment, "tolerance = 1e-4", MEAN, name, text)
    assert result.verdict is verdict
    if result.counterexample is not None:
        assert note in result.counterexample.note


@pytest.mark.parametrize("language", LARGEST)
def test_a_checker_is_given_both_texts(tmp_path: Path, environment: Environment, language: str) -> None:
    last = {
        "cpp": "int main() { int n, v, at = 0, most = -1; cin >> n; for (int i = 0; i < n; ++i) { cin >> v;"
        " if (v >= most) most = v, at = i; } cout << at << endl; }",
        "py": "n, *a = map(int, open(0))\nprint(max(range(n), key=lambda i: (a[i], i)))",
    }[language]
    result = judged(tmp_path, environment, 'mode = "checker"', LARGEST, f"a.{language}", last)
    assert result.verdict is Verdict.ACCEPTED


def test_what_is_wrong_is_told_with_the_arguments_and_both_texts(tmp_path: Path, environment: Environment) -> None:
    result = judged(tmp_path, environment, 'mode = "checker"', LARGEST, "a.py", "print(0)")
    example = result.counterexample
    assert result.verdict is Verdict.WRONG_ANSWER
    assert example is not None
    assert (example.args, example.expected, example.got) == (([0, 1],), "1", "0\n")
    assert example.note == "there is a larger one"
