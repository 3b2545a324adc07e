"""What pairs of timings say about a ratio."""

from __future__ import annotations

import math
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.timing.ratio import STAGES, Ratio, ratio_of

TIMES = st.floats(1e3, 1e10)
PAIRS = st.lists(st.tuples(TIMES, TIMES), min_size=1, max_size=max(STAGES))


@given(PAIRS)
def test_the_estimate_lies_in_its_interval(pairs: list[tuple[float, float]]) -> None:
    ratio = ratio_of(*zip(*pairs, strict=True))
    assert 0 < ratio.low <= ratio.value <= ratio.high


@given(PAIRS, st.randoms(use_true_random=False))
def test_the_order_of_the_pairs_does_not_matter(pairs: list[tuple[float, float]], random: Random) -> None:
    shuffled = list(pairs)
    random.shuffle(shuffled)
    assert ratio_of(*zip(*pairs, strict=True)) == ratio_of(*zip(*shuffled, strict=True))


@given(PAIRS)
def test_the_unit_does_not_matter(pairs: list[tuple[float, float]]) -> None:
    ours, theirs = zip(*pairs, strict=True)
    # A power of two: no rounding.
    assert ratio_of([8 * t for t in ours], [8 * t for t in theirs]) == ratio_of(ours, theirs)


@given(TIMES, st.floats(0.1, 100), st.sampled_from(STAGES))
def test_without_noise_the_ratio_is_exact(time: float, factor: float, count: int) -> None:
    ratio = ratio_of([time * factor] * count, [time] * count)
    assert math.isclose(ratio.low, factor)
    assert math.isclose(ratio.high, factor)


@pytest.mark.parametrize("count", STAGES)
def test_a_few_disturbed_pairs_do_not_move_the_estimate(count: int) -> None:
    ours = [2e6] * count
    ours[0] = 2e8
    assert ratio_of(ours, [1e6] * count).value == 2


@pytest.mark.parametrize(("outliers", "high"), [(15, 2), (16, 100)])
def test_the_interval_drops_what_the_sign_test_allows(outliers: int, high: float) -> None:
    # Of 45 coin tosses at most 15 are heads with a chance of 1.8 %, at most 16 with one of 3.6 %.
    ours = [2e6] * (45 - outliers) + [100e6] * outliers
    ratio = ratio_of(ours, [1e6] * 45)
    assert (ratio.low, ratio.value, ratio.high) == (2, 2, high)


def test_few_pairs_keep_all_samples_in_the_interval() -> None:
    ratio = ratio_of([1e6, 2e6, 3e6, 4e6, 5e6], [1e6] * 5)
    assert (ratio.low, ratio.high) == (1, 5)


def test_a_reference_that_takes_no_time_divides_nothing_by_zero() -> None:
    assert math.isfinite(ratio_of([1.0], [0.0]).value)


def test_unequal_counts_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        ratio_of([1.0, 2.0], [1.0])


@pytest.mark.parametrize(
    ("low", "high", "over", "touches"),
    [
        (1, 2, False, False),
        (4, 6, False, True),
        (6, 7, True, False),
        (5, 6, False, True),
        (4, 5, False, False),
        (5, 5, False, False),
    ],
)
def test_only_an_interval_wholly_above_the_limit_is_over_it(low: float, high: float, over: bool, touches: bool) -> None:
    ratio = Ratio((low + high) / 2, low, high)
    assert ratio.over(5) is over
    assert ratio.touches(5) is touches
