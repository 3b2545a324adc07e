"""A case that is ended for its time: what outranks it, what confirms it, and what is judged all the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.cases.batch import Batch, Case
from judge.catalog.load import load_problem
from judge.execute.time_limits import TimeLimits
from judge.languages.python import Python
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.run.small import patient, thinned, within
from judge.verdict import Result, Tier, Verdict


@pytest.fixture
def judged(mini_problem: Callable[..., Path], environment: Environment) -> Callable[..., Result]:
    def judge(*lines: str) -> Result:
        body = "\n".join(f"        {line}" for line in lines)
        text = f"class Solution:\n    def total(self, nums):\n{body}\n"
        source = Source(Path("total.py"), "total.py", "py", text)
        request = Request(load_problem(mini_problem()), source, 1, drawn=(), sanitize=False)
        return run_submission(request, environment).result

    return judge


def test_a_wrong_answer_in_a_later_tier_outranks_a_time_out_in_an_earlier_one(judged: Callable[..., Result]) -> None:
    result = judged("while nums == [1, 2, 3]: pass", "return 0")
    assert result.verdict is Verdict.WRONG_ANSWER
    assert result.counterexample is not None
    assert result.counterexample.tier is Tier.EXHAUSTIVE
    assert result.counterexample.args == ([-2],)


def test_a_wrong_answer_behind_a_time_out_in_the_same_tier_outranks_it(judged: Callable[..., Result]) -> None:
    result = judged("while nums == [-2]: pass", "return sum(nums) if nums != [2, 2] else 5")
    assert result.verdict is Verdict.WRONG_ANSWER
    assert result.counterexample is not None
    assert result.counterexample.args == ([2, 2],)
    assert result.counterexample.smallest_of is None


def test_a_loop_on_everything_is_shown_on_the_smallest_input(judged: Callable[..., Result]) -> None:
    result = judged("while nums: pass", "return 0")
    assert result.verdict is Verdict.TIME_LIMIT
    assert result.counterexample is not None
    assert (result.counterexample.tier, result.counterexample.args) == (Tier.EXHAUSTIVE, ([-2],))
    assert result.counterexample.note is not None
    assert "of CPU time" in result.counterexample.note


def test_a_loop_on_one_fixed_case_alone_is_confirmed_there(judged: Callable[..., Result]) -> None:
    result = judged("while nums == [1, 2, 3]: pass", "return sum(nums)")
    assert result.verdict is Verdict.TIME_LIMIT
    assert result.counterexample is not None
    assert (result.counterexample.tier, result.counterexample.args) == (Tier.FIXED, ([1, 2, 3],))


def test_what_a_loop_printed_is_its_own(judged: Callable[..., Result]) -> None:
    result = judged("print('case', nums, flush=True)", "while nums: pass", "return 0")
    assert result.verdict is Verdict.TIME_LIMIT
    assert result.counterexample is not None
    assert result.counterexample.stdout == f"case {result.counterexample.args[0]}\n"


def test_too_slow_and_wrong_at_a_size_between_is_wrong(judged: Callable[..., Result]) -> None:
    result = judged(
        "if len(nums) == 127: return -1",
        "return [sum(nums) for _ in range(3000 if len(nums) > 900 else 1)][0]",
    )
    assert result.verdict is Verdict.WRONG_ANSWER
    assert result.counterexample is not None
    assert len(result.counterexample.args[0]) == 127


SPIN = ("from time import process_time as cpu", "end = cpu() + {seconds}", "while cpu() < end: pass")


@pytest.fixture
def limited(
    mini_problem: Callable[..., Path], environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Result]:
    """Judges a Python method under other limits of CPU seconds, for a package that allows a minute, or ``floor_s``."""

    def judge(limits: TimeLimits, *lines: str, floor_s: float = 60.0) -> Result:
        monkeypatch.setattr(Python, "time_limits", limits)
        body = "\n".join(f"        {line}" for line in lines)
        text = f"class Solution:\n    def total(self, nums):\n{body}\n"
        file = mini_problem() / "problem.toml"
        file.write_text(file.read_text(encoding="utf-8").replace("py = 1e-6", f"py = {floor_s}"), encoding="utf-8")
        problem = load_problem(file.parent)
        request = Request(problem, Source(Path("total.py"), "total.py", "py", text), 1, drawn=(), sanitize=False)
        return run_submission(request, environment).result

    return judge


def test_many_small_calls_that_take_a_while_together_are_no_time_out(limited: Callable[..., Result]) -> None:
    limits = TimeLimits(cpu_s=20.0, idle_s=20.0, total_cpu_s=0.1)
    result = limited(
        limits, *(line.format(seconds="0.02 if len(nums) < 9 else 0") for line in SPIN), "return sum(nums)"
    )
    assert result.verdict is Verdict.ACCEPTED
    assert result.cases.passed == result.cases.total < 156
    assert result.message is not None
    assert "were left out" in result.message


def test_of_a_tier_that_is_thinned_out_a_wrong_answer_counts(limited: Callable[..., Result]) -> None:
    limits = TimeLimits(cpu_s=20.0, idle_s=20.0, total_cpu_s=0.1)
    spin = (line.format(seconds="0.02 if len(nums) < 9 else 0") for line in SPIN)
    result = limited(limits, *spin, "return sum(nums) + (len(nums) == 3 and nums != [1, 2, 3])")
    assert result.verdict is Verdict.WRONG_ANSWER
    assert result.counterexample is not None


def test_a_fixed_case_may_take_what_the_package_allows(limited: Callable[..., Result]) -> None:
    limits = TimeLimits(cpu_s=0.05, idle_s=20.0)
    spin = (line.format(seconds="0.3 if nums == [1, 2, 3] else 0") for line in SPIN)
    assert limited(limits, *spin, "return sum(nums)").verdict is Verdict.ACCEPTED


def test_where_small_cases_take_long_the_large_ones_tell_whether_that_is_too_slow(
    limited: Callable[..., Result],
) -> None:
    """Each of hundreds of them may take seconds: the first is enough to have a look."""
    limits = TimeLimits(cpu_s=0.8, idle_s=20.0)
    spin = [line.format(seconds="9 if len(nums) > 900 else 0.7 if nums else 0") for line in SPIN]
    slow = limited(limits, *spin, "return sum(nums)", floor_s=0.5)
    assert slow.verdict is Verdict.TIME_LIMIT
    assert slow.counterexample is not None
    assert slow.counterexample.tier is Tier.LARGE
    assert slow.time is not None
    assert slow.cases.passed < 3


def test_what_was_put_off_for_the_large_cases_is_judged(limited: Callable[..., Result]) -> None:
    limits = TimeLimits(cpu_s=0.05, idle_s=20.0)
    spin = [line.format(seconds="0.2 if nums == [1, 2, 3] else 0") for line in SPIN]
    right = limited(limits, *spin, "return sum(nums)")
    assert right.verdict is Verdict.ACCEPTED
    assert right.cases.passed == right.cases.total
    wrong = limited(limits, *spin, "return sum(nums) + (nums == [2, 2])")
    assert wrong.verdict is Verdict.WRONG_ANSWER
    assert wrong.counterexample is not None
    assert wrong.counterexample.args == ([2, 2],)


def test_a_wrong_answer_behind_slow_cases_at_which_the_quick_search_gives_up_is_found(
    limited: Callable[..., Result],
) -> None:
    """The quick search behind a time-out passes over one of them and gives up at the next. Alone each of them comes to
    its end within its limit, so judging goes on.
    """
    limits = TimeLimits(cpu_s=1.4, idle_s=20.0)
    slow = "1 if nums == [1, 2, 3] else 0.7 if nums in ([-2], [-1]) else 0"
    spin = [line.format(seconds=slow) for line in SPIN]
    result = limited(limits, *spin, "return sum(nums) + (nums == [2, 2, 2])")
    assert result.verdict is Verdict.WRONG_ANSWER
    assert result.counterexample is not None
    assert result.counterexample.args == ([2, 2, 2],)


def test_the_rest_of_a_tier_is_spread_evenly_and_begins_where_the_time_ran_out() -> None:
    batch = Batch.of(Case(bytes([i]), b"") for i in range(100))
    assert [case.frame[0] for case in thinned(batch, 20)] == list(range(20, 100, 8))
    assert thinned(batch, 100) == []
    assert len(thinned(batch, 90)) == 10


@pytest.mark.parametrize("tier", [Tier.SAVED, Tier.FIXED])
def test_saved_and_fixed_cases_are_judged_whole(tier: Tier) -> None:
    limits = TimeLimits(1.0, 1.0, 10.0)
    assert within(limits, tier, again=False, first_look=True).total_cpu_s == float("inf")
    assert within(limits, Tier.EXHAUSTIVE, again=False, first_look=False) == limits
    assert within(limits, Tier.EXHAUSTIVE, again=True, first_look=False).total_cpu_s == 5.0


@pytest.mark.parametrize(
    ("share", "cpu_s"), [(1.0, 12.0), (0.5, 12.0), (0.1, 12.0), (0.05, 6.0), (0.001, 1.5)], ids=str
)
def test_a_case_is_waited_for_by_its_size(share: float, cpu_s: float) -> None:
    """Seen: a loop on seven numbers took 14 s to be told, as 10,000 numbers may take 12 s."""
    assert patient(TimeLimits(1.5, 1.5, 20.0), 12.0, share) == TimeLimits(cpu_s, 1.5, 20.0)


def test_a_loop_on_a_small_case_is_not_waited_for_as_a_large_one_is(limited: Callable[..., Result]) -> None:
    limits = TimeLimits(cpu_s=0.2, idle_s=20.0)
    result = limited(limits, "while nums == [1, 2, 3]: pass", "return sum(nums)", floor_s=6.0)
    assert result.verdict is Verdict.TIME_LIMIT
    assert result.counterexample is not None
    assert re.search(r"within 0\.[2-9] s of CPU time", result.counterexample.note or ""), result.counterexample.note


def test_a_first_look_is_shorter_and_the_tier_as_long() -> None:
    limits = TimeLimits(1.0, 2.0, 10.0)
    assert within(limits, Tier.EXHAUSTIVE, again=False, first_look=True) == TimeLimits(0.25, 0.5, 10.0)


def test_what_takes_longer_than_a_first_look_is_judged_to_the_end(limited: Callable[..., Result]) -> None:
    limits = TimeLimits(cpu_s=0.2, idle_s=20.0)
    spin = [line.format(seconds="0.15 if len(nums) == 1 else 0") for line in SPIN]
    assert limited(limits, *spin, "return sum(nums)").verdict is Verdict.ACCEPTED
    wrong = limited(limits, *spin, "return sum(nums) + (nums == [2])")
    assert wrong.verdict is Verdict.WRONG_ANSWER


def test_a_loop_that_was_asleep_is_shown_on_the_smallest_input(judged: Callable[..., Result]) -> None:
    result = judged("from time import sleep", "while nums: sleep(60)", "return 0")
    assert result.verdict is Verdict.TIME_LIMIT
    assert result.counterexample is not None
    assert (result.counterexample.tier, result.counterexample.args) == (Tier.EXHAUSTIVE, ([-2],))
