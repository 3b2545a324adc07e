"""Inputs on which right solutions may be slow: who is slow is told so, without Time Limit; a wrong answer is one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.languages.source import read_source
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.verdict import Result, Verdict
from judge.verify.proof import verify_package

ADVICE = "Ones are added one by one here."
TWO_SUM = Path(__file__).parents[2] / "problems" / "arrays" / "two-sum"


@pytest.fixture
def package(mini_problem: Callable[..., Path]) -> Path:
    """The package of sums with lists of ones as a pitfall."""
    folder = mini_problem()
    cases = folder / "cases.py"
    pitfall = f'Family("ones", lambda n, rng: ([1] * n,), n=900, catches="steps of one", pitfall="{ADVICE}")'
    cases.write_text(cases.read_text().replace("FAMILIES = (", f"FAMILIES = (\n    {pitfall},"))
    return folder


@pytest.fixture
def judged(package: Path, environment: Environment) -> Callable[..., Result]:
    def judge(on_ones: str, condition: str = "set(nums) == {1}") -> Result:
        text = (
            "class Solution:\n    def total(self, nums):\n"
            f"        if len(nums) > 800 and {condition}:\n            {on_ones}\n        return sum(nums)\n"
        )
        source = Source(Path("total.py"), "total.py", "py", text)
        request = Request(load_problem(package), source, 1, drawn=(), sanitize=False)
        return run_submission(request, environment).result

    return judge


# The last one is a submission that sleeps: the judge ends it long before it wakes up.
@pytest.mark.parametrize(
    "on_ones",
    ["[sum(nums) for _ in range(20_000)]", "while True: pass", "import time; time.sleep(60)"],
    ids=["slow", "endless", "asleep"],
)
def test_who_is_slow_on_a_pitfall_is_accepted_and_told(judged: Callable[[str], Result], on_ones: str) -> None:
    result = judged(on_ones)
    assert (result.verdict, result.cases.passed) == (Verdict.ACCEPTED, result.cases.total)
    assert result.findings == ()
    (pitfall,) = result.pitfalls
    assert (pitfall.family, pitfall.n) == ("ones", 900)
    assert pitfall.message.endswith(f"slower on ones (n = 900): {ADVICE}")


def test_who_is_not_slow_hears_nothing(judged: Callable[[str], Result]) -> None:
    result = judged("pass")
    assert (result.verdict, result.pitfalls) == (Verdict.ACCEPTED, ())


def test_who_is_slow_on_everything_has_not_fallen_into_a_pit(package: Path, judged: Callable[..., Result]) -> None:
    toml = package / "problem.toml"
    toml.write_text(toml.read_text().replace("py = 1e-6", "py = 3.0"))  # what takes less is no Time Limit
    result = judged("[sum(nums) for _ in range(2_000)]", "True")
    assert (result.verdict, result.pitfalls) == (Verdict.ACCEPTED, ())
    assert result.time is not None
    assert result.time.ratio > 100


@pytest.mark.parametrize(
    ("on_ones", "verdict"),
    [("return 0", Verdict.WRONG_ANSWER), ("raise KeyError", Verdict.RUNTIME_ERROR)],
)
def test_answers_have_to_be_right_on_a_pitfall(judged: Callable[[str], Result], on_ones: str, verdict: Verdict) -> None:
    result = judged(on_ones)
    assert result.verdict is verdict
    assert result.counterexample is not None
    assert result.counterexample.family == "ones"


def test_a_pitfall_that_catches_no_accepted_solution_is_told(package: Path, environment: Environment) -> None:
    (complaint,) = verify_package(package, environment).complaints
    assert "FAMILIES: 'ones': no solution under accepted/ is slow on it" in complaint


@pytest.mark.skipif(sys.platform != "linux", reason="the keys are chosen against the hash table of libstdc++")
@pytest.mark.parametrize(
    ("file", "slow"), [("accepted/unordered_map.cpp", True), ("accepted/sorted_two_pointers.cpp", False)]
)
def test_keys_of_one_bucket_of_two_sum(environment: Any, file: str, slow: bool) -> None:
    source = read_source(TWO_SUM / "solutions" / file)
    request = Request(load_problem(TWO_SUM), source, 1, drawn=(), sanitize=False)
    result = run_submission(request, environment).result
    assert result.verdict is Verdict.ACCEPTED
    assert [p.family for p in result.pitfalls] == ["keys of one bucket"] * slow
    assert result.findings == ()
