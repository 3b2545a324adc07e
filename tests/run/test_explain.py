"""From a failure to the counterexample a person sees, over the whole pipeline on the tiny package."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.errors import SubmissionFault
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Judged, Request
from judge.verdict import Tier, Verdict


@pytest.fixture
def judged(mini_problem: Callable[..., Path], environment: Environment) -> Callable[..., Judged]:
    """Judges a body of ``def total(self, nums)``, without fresh examples unless asked for."""

    def judge(body: str, before: str = "", name: str = "total", budget: bool = False, **request: Any) -> Judged:
        lines = "\n".join("        " + line for line in body.split("\n"))
        text = f"{before}\nclass Solution:\n    def {name}(self, nums):\n{lines}\n"
        fields = {"drawn": (), "sanitize": False, **request}
        source = Source(Path("total.py"), "total.py", "py", text)
        order = Request(load_problem(mini_problem()), source, 1, **fields)
        # The clock stands still: shrinking ends where nothing smaller is found, not where its time is over.
        return run_submission(order, environment if budget else replace(environment, clock=lambda: 0.0))

    return judge


def test_the_smallest_input_of_the_scope_is_shown(judged: Callable[..., Judged]) -> None:
    result = judged("return sum(nums) if len(nums) < 2 else sum(nums[:-1])").result
    example = result.counterexample
    assert result.verdict is Verdict.WRONG_ANSWER
    assert example is not None
    assert (example.args, example.expected, example.got) == (([-2, -2],), -4, -2)
    assert (example.tier, example.smallest_of, example.scope) == (
        Tier.EXHAUSTIVE,
        156,
        "every list of up to 3 values from -2..2",
    )
    assert {"duplicates", "negative"} <= set(example.labels)


def test_a_fixed_case_outside_the_scope_keeps_its_reason(judged: Callable[..., Judged]) -> None:
    result = judged("return sum(nums) if -7 not in nums else 0")
    example = result.result.counterexample
    assert example is not None
    assert (example.tier, example.args, example.why) == (Tier.FIXED, ([-5, 5, -7],), "Numbers that cancel.")
    assert example.labels[0] == "negative"
    assert example.smallest_of is None
    assert result.to_save == ([-5, 5, -7],)


def test_a_drawn_failure_is_shrunk(judged: Callable[..., Judged]) -> None:
    example = judged("return sum(nums) if max(nums, default=0) < 1000 else 0", drawn=None).result.counterexample
    assert example is not None
    assert (example.tier, example.args, example.expected) == (Tier.DRAWN, ([1000],), 1000)


def test_state_kept_between_calls_is_named_with_the_earlier_call(judged: Callable[..., Judged]) -> None:
    judged_ = judged("seen.append(len(nums))\nreturn sum(nums) + (0 in seen[:-1])", "seen = []")
    result, example = judged_.result, judged_.result.counterexample
    assert result.verdict is Verdict.WRONG_ANSWER
    assert example is not None
    assert "state-leak" in example.labels
    assert example.earlier == ([],)
    assert "state is kept between calls" in str(example.note)
    assert judged_.to_save is None


def test_what_the_failing_call_printed_is_shown_apart(judged: Callable[..., Judged]) -> None:
    example = judged(
        "print('out', nums)\nprint('err', file=sys.stderr)\nreturn -1 if nums else 0"
    ).result.counterexample
    assert example is not None
    assert example.stdout == f"out {example.args[0]}\n"
    assert example.stderr == "err\n"


def test_an_exception_keeps_the_learners_traceback(judged: Callable[..., Judged]) -> None:
    result = judged("return nums[0] + sum(nums[1:])").result
    example = result.counterexample
    assert result.verdict is Verdict.RUNTIME_ERROR
    assert example is not None
    assert (example.args, example.answered, example.got) == (([],), False, None)
    assert str(example.trace).splitlines()[1] == '  File "total.py", line 4, in total'
    assert str(example.trace).endswith("IndexError: list index out of range")


def test_a_saved_case_that_fails_again_is_judged_first(judged: Callable[..., Judged]) -> None:
    judged_ = judged("return sum(nums) if 777 not in nums else 0", saved=(([1],), ([777],), ([2],)))
    example = judged_.result.counterexample
    assert example is not None
    assert (example.tier, example.args) == (Tier.SAVED, ([777],))
    assert judged_.passed_saved == (([1],),)


def test_a_given_case_is_the_only_one(judged: Callable[..., Judged]) -> None:
    right = judged("return sum(nums) if len(nums) == 2 else 0", given=(([3, 4],),))
    assert (right.result.verdict, right.result.cases.total) == (Verdict.ACCEPTED, 1)
    wrong = judged("return 0", given=(([3, 4],),), saved=(([1],),))
    assert wrong.result.counterexample is not None
    assert wrong.result.counterexample.tier is Tier.GIVEN
    assert (wrong.to_save, wrong.passed_saved) == (None, ())


def test_a_failure_at_a_large_size_only_is_named_by_its_family(judged: Callable[..., Judged]) -> None:
    # No small input fails: however long it is looked for, the result is the same.
    result = judged("return sum(nums) if len(nums) < 900 else 0", budget=True).result
    example = result.counterexample
    assert result.verdict is Verdict.WRONG_ANSWER
    assert example is not None
    assert (example.tier, example.family, example.labels) == (Tier.LARGE, "random", ("max-size",))
    assert example.why == "catches adding every prefix anew"


def test_a_file_that_does_not_compile(judged: Callable[..., Judged]) -> None:
    result = judged("return sum(nums", drawn=()).result
    assert result.verdict is Verdict.COMPILE_ERROR
    assert result.compile is not None
    assert 'File "total.py", line 4' in result.compile.diagnostics
    assert "SyntaxError" in result.compile.diagnostics


def test_a_file_that_fails_when_it_is_loaded(judged: Callable[..., Judged]) -> None:
    result = judged("return 0", "import no_such_module").result
    assert result.verdict is Verdict.RUNTIME_ERROR
    assert str(result.message).startswith("Before the first case: the file itself fails.")
    assert "ModuleNotFoundError" in str(result.message)


def test_a_missing_method_is_the_files_fault(judged: Callable[..., Judged]) -> None:
    with pytest.raises(
        SubmissionFault, match=r"^total\.py: class Solution has no method total; expected `def total\(self, nums\)`"
    ):
        judged("return 0", name="sum")
