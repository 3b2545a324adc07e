"""What a call may take: a multiple of the reference, and never less than some seconds at the pace of the machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import cast

import pytest

from judge.cases.batch import Batch, Case
from judge.cases.tiers import LargeCase
from judge.catalog.load import load_problem
from judge.execute.stream import Outcome, Runner
from judge.execute.time_limits import TimeLimits
from judge.execute.watching import ExitReason
from judge.model.source import Source
from judge.run import speed
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.run.speed import RUNAWAY_FLOOR_S, Allowance, _first_call, _unfinished
from judge.timing import measure
from judge.timing.measure import Measured
from judge.timing.ratio import ratio_of
from judge.verdict import Verdict

MS = 1e6  # nanoseconds


def allowance(factor: float = 60.0, floor_s: float = 0.15, pace: float = 1.0) -> Allowance:
    return Allowance(factor, floor_s, lambda: pace)


def test_within_the_multiple_the_machine_is_not_even_looked_at() -> None:
    def never() -> float:
        raise AssertionError

    assert Allowance(60.0, 0.15, never).limit(1 * MS, 59.0) == 60.0


def test_where_limits_are_compared_the_seconds_count_within_the_multiple_too() -> None:
    assert Allowance(60.0, 0.15, lambda: 1.0, compared=True).limit(1 * MS, 59.0) == pytest.approx(150.0)
    assert Allowance(60.0, 0.15, lambda: 1.0, compared=True).limit(10 * MS, 59.0) == 60.0


@pytest.mark.parametrize(
    ("reference_ns", "expected"),
    [(0.0, 150 * MS), (25.0, 6 * MS), (1 * MS, 150.0), (10 * MS, 60.0), (100 * MS, 60.0)],
)
def test_where_the_reference_is_quick_the_seconds_decide(reference_ns: float, expected: float) -> None:
    assert allowance().limit(reference_ns, 61.0) == pytest.approx(expected)


def test_a_slower_machine_or_moment_allows_more_and_stays_the_same_for_a_run() -> None:
    paces = iter([2.0, 9.0])
    found = Allowance(60.0, 0.15, lambda: next(paces))
    assert found.limit(1 * MS, 61.0) == pytest.approx(300.0)
    assert found.limit(1 * MS, 61.0) == pytest.approx(300.0)


def test_a_call_is_ended_only_well_beyond_both() -> None:
    assert allowance().time_limits(10.0).cpu_s == RUNAWAY_FLOOR_S
    assert allowance(floor_s=1.5).time_limits(10.0).cpu_s == 3.0
    assert allowance().time_limits(100 * MS).cpu_s == 12.0


def test_a_proof_ends_what_is_surely_too_slow_sooner() -> None:
    found = Allowance(60.0, 1.5, lambda: 1.0, end_after=1.25)
    assert found.time_limits(10.0).cpu_s == 1.25 * 1.5
    assert found.time_limits(100 * MS).cpu_s == 1.25 * 6.0


@pytest.mark.parametrize(("limit_s", "share"), [(None, 1.0), (3.75, 2.0)])
def test_a_call_that_was_ended_took_its_limit_as_it_was_stretched(limit_s: float | None, share: float) -> None:
    """On a machine at half its pace what is allowed doubles, and so does what was given before the end."""
    found = Allowance(60.0, 1.5, lambda: 2.0, end_after=1.25)
    case = LargeCase("random", 9, "", "", Batch.of(()))
    outcome = Outcome(None, ExitReason.CPU, limit_s=limit_s)
    timing = _unfinished(case, outcome, found.time_limits(1 * MS), 1 * MS, found)
    assert timing is not None
    assert timing.ratio / timing.limit == pytest.approx(1.25 * share / 2)


@pytest.mark.parametrize(
    ("first_ns", "enough"),
    [
        (None, False),
        (9 * MS, False),  # too short: reading the input may be half of it
        (20 * MS, False),  # within the multiple, where the reference's time counts as well
        (65 * MS, True),
        (80 * MS, False),  # half of the seconds and more
    ],
)
def test_a_long_call_far_within_the_seconds_is_timed_once(first_ns: float | None, enough: bool) -> None:
    pairs = _first_call(None if first_ns is None else int(first_ns), 1 * MS, allowance(), rough=True)
    assert pairs == (((first_ns, 1 * MS),) if enough else ())


@pytest.mark.parametrize(("first_ns", "enough"), [(65 * MS, False), (499 * MS, False), (500 * MS, True)])
def test_a_call_that_takes_long_is_a_pair_of_its_own(first_ns: float, enough: bool) -> None:
    pairs = _first_call(int(first_ns), 1 * MS, allowance(), rough=False)
    assert pairs == (((first_ns, 1 * MS),) if enough else ())


def test_where_the_seconds_decide_a_slow_moment_of_the_reference_allows_nothing() -> None:
    """Seen on a busy machine: the first pair's reference took 1,122 ns for 9, and 0.78 s were accepted for 0.3."""
    ratio, limit = allowance(pace=2.0).held([(765 * MS, 1122.0), (783 * MS, 9.0), (790 * MS, 9.0)])
    assert limit == pytest.approx(300 * MS / 9)
    assert ratio.over(limit)
    assert ratio.value == pytest.approx(765 * MS / 9)


def test_within_the_multiple_each_pair_is_of_one_moment() -> None:
    ratio, limit = allowance().held([(500 * MS, 10 * MS), (1000 * MS, 20 * MS)])
    assert (ratio.low, ratio.high, limit) == (50.0, 50.0, 60.0)


def test_a_program_over_the_seconds_is_told_so_by_pairs_with_an_unsteady_reference(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    taken = iter([(783 * MS, 9.0), (790 * MS, 2000.0), (770 * MS, 9.0), (775 * MS, 12.0)])
    monkeypatch.setattr(measure, "pair_ns", lambda *_: next(taken))
    runner = cast(Runner, _Twins())
    limits = TimeLimits(1.0, 1.0)
    known = [(765 * MS, 1122.0)]
    measured = measure.compare(runner, runner, b"", allowance(pace=2.0).held, limits, Random(1), known=known)
    assert measured.ratio.over(measured.limit)


class _Twins:
    """A program whose luck is of no account."""

    program = SimpleNamespace(lucky=False)

    @contextmanager
    def twin(self) -> Iterator[_Twins]:
        yield self


class _Passes:
    """A program that answers everything right."""

    spent_ns = 1_000_000

    def __init__(self) -> None:
        self.seen: list[Batch] = []

    def stream(self, batch: Batch, time_limits: TimeLimits) -> None:
        self.seen.append(batch)


def test_where_a_family_was_too_slow_by_chance_the_others_are_judged_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cases = tuple(LargeCase(name, 10, "", "", Batch.of([Case(name.encode(), b"")])) for name in ("one", "two", "three"))
    within = Measured(ratio_of([1 * MS], [1 * MS]), 60.0, 1_000_000, 1_000_000, 1)
    monkeypatch.setattr(speed, "call_ns", lambda *_, **__: 1 * MS)
    monkeypatch.setattr(speed, "pair_ns", lambda *_: (9000 * MS, 1 * MS))
    monkeypatch.setattr(speed, "compare", lambda *_, **__: within)
    submission, reference = _Passes(), _Passes()
    found = speed.judge_large(
        cast(Runner, submission), cast(Runner, reference), cases, allowance(), Random(1), lambda text: None
    )
    assert found.failed is None
    assert submission.seen == [case.batch for case in cases]


@pytest.mark.parametrize(
    ("floors", "verdict"), [("", Verdict.ACCEPTED), ("time_floor_s = { py = 0.0001 }", Verdict.TIME_LIMIT)]
)
def test_what_no_site_would_call_slow_is_accepted(
    mini_problem: Callable[..., Path], environment: Environment, floors: str, verdict: Verdict
) -> None:
    folder = mini_problem()
    file = folder / "problem.toml"
    file.write_text(file.read_text().replace("time_floor_s = { cpp = 1e-6, py = 1e-6 }", floors))
    text = "class Solution:\n    def total(self, nums):\n        return [sum(nums) for _ in range(400)][0]\n"
    request = Request(load_problem(folder), Source(Path("a.py"), "a.py", "py", text), 1, drawn=(), sanitize=False)
    result = run_submission(request, environment).result
    assert result.verdict is verdict
    assert result.time is not None
    assert result.time.ratio > 10.0
