"""What a proof tells the author of a package beside its complaints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.languages.solutions import solutions
from judge.verdict import Timing
from judge.verify.advice import lacking, ratios
from judge.verify.margin import Timed, better_limit

Mini = Callable[..., Path]
FAST, SLOW = "accepted/loop.cpp", "time_limit_exceeded/again.cpp"


def timed(name: str, ratio: float, limit: float = 10.0, *, cut: bool = False) -> Timed:
    low, high = (ratio, ratio) if cut else (0.9 * ratio, 1.1 * ratio)
    return Timed(name, Timing(ratio, low, high, 10, 10, 1000, "random", limit))


@pytest.mark.parametrize(
    ("fast", "slow", "proposed"),
    [
        (2.0, 100.0, None),  # both far from the limit
        (8.0, 100.0, 26.8),  # the accepted one is near to it
        (12.0, 100.0, 32.9),  # or beyond
        (1.0, 12.0, 3.29),  # the slow one is near
        (1.0, 8.0, 2.68),  # or below
        (8.0, 14.0, None),  # the two are too near to one another
    ],
)
def test_a_limit_between_is_proposed_where_one_is_near(fast: float, slow: float, proposed: float | None) -> None:
    found = better_limit([timed(FAST, fast)], [timed(SLOW, slow)], 10.0)
    assert found == (None if proposed is None else pytest.approx(proposed, rel=0.01))


def test_no_limit_is_proposed_where_seconds_decide_or_a_side_is_missing() -> None:
    assert better_limit([timed(FAST, 40.0, 50.0)], [timed(SLOW, 500.0, 50.0)], 10.0) is None
    assert better_limit([timed(FAST, 9.0)], [], 10.0) is None


def test_each_ratio_is_told(mini_problem: Mini) -> None:
    problem = load_problem(mini_problem())
    everyone: Sequence[Timed] = (
        timed("accepted/b.cpp", 8.0),
        timed("accepted/a.cpp", 1.25),
        timed(SLOW, 160.0, cut=True),
        timed("accepted/index.py", 631.4, 7861.0),
    )
    assert list(ratios(problem, everyone)) == [
        "cpp: limit 10 times the reference: accepted/a.cpp 1.25, accepted/b.cpp 8, "
        "time_limit_exceeded/again.cpp at least 160",
        "cpp: time_factor = 36 would lie well between them",
        "py: limit 10 times the reference: accepted/index.py 631 (of 7,860 for its seconds)",
    ]


def test_what_is_missing_is_counted(mini_problem: Mini) -> None:
    folder = mini_problem(files={"solutions/wrong_answer/adds_sizes.py": None})
    assert lacking(load_problem(folder), solutions(folder)) == (
        "wrong answers: 1 of 6, none in py; solutions that are too slow: 0 of 2, none in cpp and py"
    )
