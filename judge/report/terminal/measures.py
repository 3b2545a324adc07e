"""Time, memory and growth in words."""

from __future__ import annotations

from math import isfinite

from ...model.problem import CLASSES
from ...verdict import Growth, Timing

NOISE = (0.95, 1.05)  # an interval that meets this one is no difference a person should act on


def ratio_text(ratio: float) -> str:
    """``1.08×``, ``10.4×``, ``93×``, ``1,240×``."""
    if not isfinite(ratio):
        return "?×"
    digits = f"{ratio:.2f}" if ratio < 10 else f"{ratio:.1f}".removesuffix(".0") if ratio < 100 else f"{ratio:,.0f}"
    return digits + "×"


def duration(ns: int) -> str:
    """Nanoseconds with three digits: ``812 µs``, ``8.12 ms``, ``12.3 s``."""
    for unit, size in (("s", 1e9), ("ms", 1e6), ("µs", 1e3)):
        if ns >= size:
            value = ns / size
            return f"{value:.{2 if value < 10 else 1 if value < 100 else 0}f} {unit}"
    return f"{ns} ns"


def time_words(timing: Timing) -> str:
    """``1.08× the reference (1.03–1.14), within noise, 812 µs at n = 10,000 on «all equal»``."""
    words = f"{ratio_text(timing.ratio)} the reference"
    interval = f"({timing.low:.2f}–{timing.high:.2f})"
    limit = f"the limit of {timing.limit:g}×"
    if timing.borderline:
        words += f" {interval}: borderline, the noise does not allow to call it against {limit}"
    elif timing.ratio > timing.limit:
        words += f": over {limit}"
    else:
        words += f" {interval}"
        if timing.low <= NOISE[1] and timing.high >= NOISE[0]:
            words += ", within noise"
    words += f", {duration(timing.submission_ns)} at n = {timing.n:,} on «{timing.family}»"
    if timing.cpp_ratio is not None:
        words += f"; {ratio_text(timing.cpp_ratio)} the C++ reference"
    return words


def memory_words(kib: int, limit_mib: int) -> str:
    """``5.0 MiB``; the limit is named where it is exceeded."""
    text = f"{kib:,} KiB" if kib < 1024 else f"{kib / 1024:,.1f} MiB"
    return f"{text}: over the limit of {limit_mib} MiB" if kib > limit_mib * 1024 else text


def power(text: str) -> str:
    """``O(n^2)`` as ``O(n²)``."""
    for plain, raised in (("^2", "²"), ("^3", "³"), ("^4", "⁴"), ("2^n", "2ⁿ"), ("sqrt ", "√")):
        text = text.replace(plain, raised)
    return text


def growth_words(growth: Growth) -> str | None:
    """``O(n), as expected``; ``O(n²) where O(n) is expected``; ``unsure: …``. None where nobody looked."""
    expected = power(growth.expected)
    if growth.found is None:
        return f"unsure: {power(growth.reason)} (expected {expected})" if growth.reason else None
    found = power(growth.found)
    others = [name for name in growth.not_told_from if name != growth.expected]
    if growth.found == growth.expected:
        words = f"{found}, as expected"
    elif growth.expected in growth.not_told_from:
        words = f"{found}, or {expected} as expected"
    elif _is_better(growth.found, growth.expected):
        words = f"{found}, better than the expected {expected}"
    else:
        words = f"{found} where {expected} is expected"
    if not growth.sure:
        words += " (not certain)"
    if growth.not_told_from:
        what = "the counts do" if growth.counted else "a clock does"
        apart = f"it from {' or '.join(map(power, others))}" if others else "which"
        words += f"; {what} not tell {apart}"
    if growth.space is not None and growth.space.found is not None:
        words += f"; memory {power(growth.space.found)}"
    return words


def _is_better(found: str, expected: str) -> bool:
    return found in CLASSES and expected in CLASSES and CLASSES.index(found) < CLASSES.index(expected)
