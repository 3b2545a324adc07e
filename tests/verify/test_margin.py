"""Whether a limit lies in a gap that is wide enough."""

from __future__ import annotations

from judge.verdict import Timing
from judge.verify.margin import Timed, narrow_margin


def timed(name: str, ratio: float, low: float | None = None) -> Timed:
    low = ratio if low is None else low
    return Timed(name, Timing(ratio, low, ratio if low == ratio else ratio + 1, 10, 10, 1000, "sorted", 20.0))


def test_a_factor_of_three_is_enough() -> None:
    assert narrow_margin([timed("a", 2.0), timed("b", 5.0)], [timed("c", 16.0, 15.0), timed("d", 90.0)]) is None


def test_a_larger_n_is_asked_for_where_too_slow_is_hardly_slower() -> None:
    said = narrow_margin([timed("a", 2.0), timed("b", 8.0, 7.0)], [timed("c", 23.0, 22.0), timed("d", 90.0)])
    assert said is not None
    assert "b takes 8 times" in said
    assert "c only 22" in said
    assert "a factor of 2.8, expected 3" in said
    assert "larger n" in said


def test_a_higher_limit_is_asked_for_where_a_call_was_ended_too_early_to_tell() -> None:
    said = narrow_margin([timed("b", 16.0, 15.0)], [timed("c", 40.0)])
    assert said is not None
    assert "was ended at 40" in said
    assert "limit of 24" in said


def test_what_is_held_against_seconds_is_compared_by_its_share_of_the_limit() -> None:
    quadratic = Timed("a", Timing(900.0, 890.0, 910.0, 10, 10, 1000, "sorted", 4000.0))
    assert narrow_margin([quadratic], [timed("c", 21.0 * 2, 20.0 * 2)]) is None
    said = narrow_margin([quadratic], [timed("c", 9.0, 8.0)])
    assert said is not None
    assert "limit 4e+03" in said


def test_nothing_to_compare_is_no_complaint() -> None:
    assert narrow_margin([timed("a", 2.0)], []) is None
    assert narrow_margin([], [timed("a", 2.0)]) is None
