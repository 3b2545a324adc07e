"""A package of fixed cases and one reference: it is judged by, and says what it cannot prove."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.cases.package import LIGHT
from judge.catalog.load import load_problem
from judge.errors import PackageError
from judge.languages.source import read_source
from judge.run.pipeline import run_submission
from judge.run.request import Request
from judge.verdict import Result
from judge.verify.package import Verification
from judge.verify.proof import verify_package

Make = Callable[..., Path]
CPP = "class Solution {\npublic:\n    int total(vector<int>& nums) { return BODY; }\n};\n"
RIGHT = CPP.replace("BODY", "accumulate(nums.begin(), nums.end(), 0)")
WRONG = "class Solution:\n    def total(self, nums):\n        return sum(map(abs, nums))\n"
LEFT_OUT = ("cases.py", "brute.py", "reference.cpp", "reference.py")
OLD = ("accepted/loop.cpp", "accepted/reduce.py", "accepted/index.py", "wrong_answer/skips_the_last.cpp")


@pytest.fixture
def light(mini_problem: Make) -> Make:
    """A light package with the reference in one language; ``files`` are added."""

    def make(reference: str = "reference.py", files: dict[str, str] | None = None) -> Path:
        gone = {name: None for name in LEFT_OUT if name != reference}
        old = {f"solutions/{name}": None for name in (*OLD, "wrong_answer/adds_sizes.py")}
        return mini_problem("mine/total", files={**gone, **old, **(files or {})})

    return make


def judged(folder: Path, environment: Any, file: Path, text: str) -> Result:
    file.write_text(text)
    return run_submission(Request(load_problem(folder), read_source(file), 1), environment).result


@pytest.mark.parametrize("reference", ["reference.py", "reference.cpp"])
def test_submissions_of_both_languages_are_judged_by_one_reference(
    light: Make, environment: Any, tmp_path: Path, reference: str
) -> None:
    folder = light(reference)
    right = judged(folder, environment, tmp_path / "a.cpp", RIGHT)
    assert (right.verdict, right.cases.passed, right.cases.total) == ("accepted", 3, 3)
    assert (right.message, right.time, right.complexity) == (f"A light package: {LIGHT}.", None, None)
    wrong = judged(folder, environment, tmp_path / "a.py", WRONG)
    assert (wrong.verdict, wrong.cases.total) == ("wrong_answer", 3)
    assert wrong.counterexample is not None
    assert wrong.counterexample.args == ([-5, 5, -7],)


def test_verify_proves_what_is_there_and_says_what_is_not(light: Make, environment: Any) -> None:
    folder = light(files={"solutions/accepted/loop.cpp": RIGHT, "solutions/wrong_answer/abs.py": WRONG})
    proof = verify_package(folder, environment)
    assert (proof.complaints, proof.notes) == ((), (f"a light package: {LIGHT}",))
    assert (proof.solutions, proof.cases) == (2, 3)
    (folder / "solutions/accepted/loop.cpp").write_text(CPP.replace("BODY", "nums.empty() ? 0 : nums[0]"))
    (wrong,) = verify_package(folder, environment).complaints
    assert "accepted/loop.cpp: expected accepted, got wrong_answer" in wrong


def test_what_is_wrong_with_a_light_package(light: Make, environment: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = light()
    cases = (folder / "cases.toml").read_text()
    (folder / "cases.toml").write_text(cases.replace("'6'", "'7'"))
    (wrong,) = verify_package(folder, environment).complaints
    assert "expected is 7, reference.py says 6" in wrong
    (folder / "reference.py").unlink()
    (wrong,) = verify_package(folder, environment).complaints
    assert wrong == f"{folder}: expected a reference, reference.cpp or reference.py"
    monkeypatch.setattr("judge.verify.package.own_folder", lambda: folder.parent.parent)
    found = list(Verification(load_problem(folder), environment, 1).files())
    assert [text for text in found if text.startswith(f"{folder / 'cases.py'}: the file is missing")]


def test_a_checker_needs_its_module(light: Make, environment: Any, tmp_path: Path) -> None:
    folder = light()
    text = (folder / "problem.toml").read_text()
    (folder / "problem.toml").write_text(text.replace("[parameters]", '[compare]\nmode = "checker"\n\n[parameters]'))
    with pytest.raises(PackageError, match=r"compare\.mode checker needs its check"):
        judged(folder, environment, tmp_path / "a.py", WRONG)


def test_a_package_that_lacks_only_its_generators_is_not_light(mini_problem: Make) -> None:
    assert not load_problem(mini_problem(files={"cases.py": None})).light
    assert load_problem(mini_problem("mini/light", files={"cases.py": None, "brute.py": None})).light
