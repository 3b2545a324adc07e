"""Equality of answers of one declared type; doubles within a tolerance."""

from __future__ import annotations

import math
from typing import Any

TOLERANCE = 1e-5  # absolute or relative, as on LeetCode


def equal(expected: Any, got: Any) -> bool:
    """Equality of JSON-like values of one declared type; doubles within ``TOLERANCE``, NaN equal to nothing."""
    if isinstance(expected, float) or isinstance(got, float):
        if not isinstance(expected, int | float) or not isinstance(got, int | float):
            return False
        if math.isinf(expected) or math.isinf(got):
            return expected == got
        return abs(expected - got) <= TOLERANCE * max(1.0, abs(expected), abs(got))
    if isinstance(expected, list):
        return isinstance(got, list) and len(expected) == len(got) and all(map(equal, expected, got))
    return type(expected) is type(got) and bool(expected == got)
