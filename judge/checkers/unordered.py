"""Answers whose lists may come in any order at chosen depths: such lists are compared as multisets.

Depth 1 is the answer itself, 2 are the lists in it, and so on.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from typing import Any

from .equality import TOLERANCE, equal

OUTER = (1,)


def key(value: Any, depths: Collection[int] = OUTER, depth: int = 1) -> Any:
    """Hashable form of a JSON-like value at ``depth``, the same for values that differ in free orders only.

    Doubles are not rounded.
    """
    if not isinstance(value, list):
        return value if isinstance(value, int | float | str | None) else repr(value)
    items = (key(item, depths, depth + 1) for item in value)
    return frozenset(Counter(items).items()) if depth in depths else tuple(items)


def equal_unordered(expected: Any, got: Any, depths: Collection[int] = OUTER, depth: int = 1) -> bool:
    """Equality of two answers' parts at ``depth``; a duplicate too many or a missing element is a difference.

    Doubles are equal within the tolerance, and each needs a partner of its own.
    """
    if not isinstance(expected, list) or not isinstance(got, list):
        return equal(expected, got)
    if len(expected) != len(got):
        return False
    if key(expected, depths, depth) == key(got, depths, depth):
        return True
    return _has_double(expected) and _has_double(got) and _within_tolerance(expected, got, depths, depth)


def _has_double(value: Any) -> bool:
    return any(map(_has_double, value)) if isinstance(value, list) else isinstance(value, float)


def _within_tolerance(expected: Any, got: Any, depths: Collection[int], depth: int) -> bool:
    if not isinstance(expected, list) or not isinstance(got, list):
        return equal(expected, got)
    if len(expected) != len(got):
        return False
    if depth not in depths:
        return all(_within_tolerance(e, g, depths, depth + 1) for e, g in zip(expected, got, strict=True))
    if all(isinstance(v, int | float) for v in (*expected, *got)):
        return all(map(equal, sorted(expected), sorted(got)))  # where any pairing holds, this one does
    return _can_be_paired(expected, got, lambda e, g: _within_tolerance(e, g, depths, depth + 1))


def _can_be_paired(expected: list[Any], got: list[Any], alike: Callable[[Any, Any], bool]) -> bool:
    """Whether each of ``expected`` has a partner in ``got`` that is no one else's: augmenting paths (Kuhn)."""
    got = sorted(got, key=_least)
    least = [_least(item) for item in got]

    def candidates(item: Any) -> Iterator[int]:
        """Indices of what is alike; only where the least numbers are near can it be."""
        number = _least(item)
        near = 2 * TOLERANCE * max(1.0, abs(number)) if math.isfinite(number) else 0.0
        within = range(bisect_left(least, number - near), bisect_right(least, number + near))
        return (i for i in within if alike(item, got[i]))

    partner: dict[int, int] = {}  # of each of expected that has one
    taken: dict[int, int] = {}  # the same from the other side
    for start in range(len(expected)):
        queue, reached_from = [start], dict[int, int]()
        free: int | None = None
        for e in queue:
            for g in candidates(expected[e]):
                if g in reached_from:
                    continue
                reached_from[g] = e
                if g not in taken:
                    free = g
                    break
                queue.append(taken[g])
            if free is not None:
                break
        if free is None:
            return False
        while free is not None:
            e = reached_from[free]
            taken[free] = e
            partner[e], free = free, partner.get(e)
    return True


def _least(value: Any) -> float:
    """The least number anywhere in ``value``, which no order changes; minus infinity where there is none."""
    if isinstance(value, list):
        return min(map(_least, value), default=-math.inf)
    return float(value) if isinstance(value, int | float) else -math.inf
