from __future__ import annotations

from dataclasses import replace

import pytest

from judge.report.terminal.measures import duration, growth_words, memory_words, ratio_text, time_words
from judge.verdict import Growth, Timing

TIMING = Timing(1.08, 1.03, 1.14, 812_345, 752_171, 10_000, "pair at the end", 8.0)


@pytest.mark.parametrize(
    ("ns", "text"),
    [(0, "0 ns"), (812, "812 ns"), (1_000, "1.00 µs"), (812_345, "812 µs"), (8_123_456, "8.12 ms"),
     (12_300_000_000, "12.3 s")],
)  # fmt: skip
def test_durations_have_three_digits(ns: int, text: str) -> None:
    assert duration(ns) == text


@pytest.mark.parametrize(
    ("ratio", "text"), [(1.08, "1.08×"), (10.4, "10.4×"), (93.0, "93×"), (1240.4, "1,240×"), (float("nan"), "?×")]
)
def test_ratios(ratio: float, text: str) -> None:
    assert ratio_text(ratio) == text


def test_time_within_noise() -> None:
    assert time_words(TIMING) == (
        "1.08× the reference (1.03–1.14), within noise, 812 µs at n = 10,000 on «pair at the end»"
    )


def test_time_outside_noise_is_not_called_noise() -> None:
    assert "noise" not in time_words(replace(TIMING, ratio=1.2, low=1.1, high=1.3))
    assert "noise" not in time_words(replace(TIMING, ratio=0.5, low=0.4, high=0.6))
    assert "within noise" in time_words(replace(TIMING, ratio=0.93, low=0.9, high=0.96))


def test_time_over_the_limit() -> None:
    words = time_words(replace(TIMING, ratio=93.0, low=90, high=95, submission_ns=75_000_000))
    assert words == "93× the reference: over the limit of 8×, 75.0 ms at n = 10,000 on «pair at the end»"


def test_borderline_is_said_and_is_not_over_the_limit() -> None:
    words = time_words(replace(TIMING, ratio=8.2, low=7.1, high=9.4, borderline=True))
    assert "8.20× the reference (7.10–9.40): borderline" in words
    assert "limit of 8×" in words
    assert "over" not in words


def test_python_is_also_compared_with_cpp() -> None:
    assert time_words(replace(TIMING, cpp_ratio=34.2)).endswith("; 34.2× the C++ reference")


def test_memory_names_the_limit_only_where_it_is_exceeded() -> None:
    assert memory_words(512, 256) == "512 KiB"
    assert memory_words(5120, 256) == "5.0 MiB"
    assert memory_words(256 * 1024, 256) == "256.0 MiB"
    assert memory_words(256 * 1024 + 1, 256) == "256.0 MiB: over the limit of 256 MiB"


@pytest.mark.parametrize(
    ("growth", "words"),
    [
        (Growth("O(n)", "O(n)", True), "O(n), as expected"),
        (Growth("O(n^2)", "O(n)", True), "O(n²) where O(n) is expected"),
        (Growth("O(n)", "O(n^2)", False), "O(n), better than the expected O(n²) (not certain)"),
        (
            Growth("O(1)", "O(log n)", True, counted=False, not_told_from=("O(log n)",)),
            "O(1), or O(log n) as expected; a clock does not tell which",
        ),
        (
            Growth("O(n)", "O(n log n)", True, counted=True, not_told_from=("O(n log n)", "O(n sqrt n)")),
            "O(n), or O(n log n) as expected; the counts do not tell it from O(n √n)",
        ),
        (Growth("O(2^n)", "O(n^3)", True), "O(2ⁿ) where O(n³) is expected"),
        (Growth("O(n log n)", "O(V + E)", True), "O(n log n) where O(V + E) is expected"),
        (Growth(None, "O(n)", False), None),
    ],
)
def test_growth(growth: Growth, words: str | None) -> None:
    assert growth_words(growth) == words
