"""What a program prints is said where it is what takes the time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.verdict import Result, Verdict

pytestmark = pytest.mark.slow


@pytest.fixture
def judged(mini_problem: Callable[..., Path], environment: Environment) -> Callable[[str, str], Result]:
    """Judges a loop over nums with ``inside`` at each value, where neither time nor floor is a matter."""
    folder = mini_problem()
    toml = folder / "problem.toml"
    toml.write_text(toml.read_text().replace("1e-6", "30.0"))

    def judge(language: str, inside: str) -> Result:
        text = {
            "py": f"class Solution:\n    def total(self, nums):\n        sum = 0\n        for v in nums:\n"
            f"            sum += v\n            {inside}\n        return sum\n",
            "cpp": "class Solution {\npublic:\n    int total(vector<int>& nums) {\n        int sum = 0;\n"
            f"        for (int v : nums) {{ sum += v; {inside} }}\n        return sum;\n    }}\n}};\n",
        }[language]
        source = Source(Path(f"total.{language}"), f"total.{language}", language, text)
        return run_submission(Request(load_problem(folder), source, 1, drawn=(), sanitize=False), environment).result

    return judge


@pytest.mark.parametrize(
    ("language", "inside"),
    [
        ("py", "print('v', v)"),
        ("py", "print('v', v, file=sys.stderr)"),
        ("cpp", 'cout << "v " << v << endl;'),
        ("cpp", 'printf("v %d\\n", v);'),
        ("cpp", 'cerr << "v " << v << "\\n";'),
    ],
)
def test_printing_that_decides_the_time_is_said(
    judged: Callable[[str, str], Result], language: str, inside: str
) -> None:
    result = judged(language, inside)
    assert result.verdict is Verdict.ACCEPTED
    (finding,) = result.findings
    assert finding.kind == "printing"
    assert finding.message.startswith("prints 1,000 lines per call at n = 1,000: ")
    assert finding.message.endswith(" × slower for it")


@pytest.mark.parametrize(("language", "inside"), [("py", "pass"), ("cpp", "")])
def test_who_prints_nothing_is_told_nothing(judged: Callable[[str, str], Result], language: str, inside: str) -> None:
    assert judged(language, inside).findings == ()
