"""Compares answers: exact, as multisets, by a package's checker; doubles within a tolerance."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

TOLERANCE = 1e-5  # absolute or relative, as on LeetCode

Check = Callable[[tuple[Any, ...], Any, Any], str | None]


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


def _key(value: Any) -> Any:
    """Hashable form of a JSON-like value; doubles are not rounded, so unordered lists of doubles compare exactly."""
    return tuple(map(_key, value)) if isinstance(value, list) else value


def equal_unordered(expected: Any, got: Any) -> bool:
    """The outer lists as multisets: a duplicate too many or a missing element is a difference."""
    if not isinstance(expected, list) or not isinstance(got, list) or len(expected) != len(got):
        return equal(expected, got)
    return Counter(map(_key, expected)) == Counter(map(_key, got))


@dataclass(frozen=True)
class Comparer:
    """How the answers of one problem are judged; ``check`` is the package's own, for mode ``checker``."""

    mode: str
    check: Check | None = None

    def wrong(self, args: tuple[Any, ...], expected: Any, got: Any) -> str | None:
        """None if ``got`` is right, else a sentence on what is wrong (empty where expected and got say it all)."""
        if self.mode == "checker":
            assert self.check is not None
            return self.check(args, got, expected)
        if self.mode == "unordered":
            return None if equal_unordered(expected, got) else ""
        return None if equal(expected, got) else ""
