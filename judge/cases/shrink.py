"""Shrinks a failing input with Hypothesis, within a time budget."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

BUDGET_S = 0.5


def _weight(value: Any) -> float:
    """How far the numbers and letters of a plain value are from zero, negative ones a little farther."""
    if isinstance(value, list | tuple):
        return sum(map(_weight, value))
    if isinstance(value, str):
        return sum(map(ord, value))
    if isinstance(value, int | float) and value == value:
        return 2 * abs(value) + (value < 0)
    return 0


def shrink(
    strategy: Any,
    fails: Callable[[Any], bool],
    encode: Callable[[Any], bytes],
    start: Any,
    seed: int,
    *,
    budget_s: float = BUDGET_S,
    clock: Callable[[], float] = time.monotonic,
) -> Any:
    """The smallest failing input found from now on: ``start`` if none smaller is found in time.

    Smaller means shorter when encoded, then of smaller values, then earlier bytes. ``fails`` has to be deterministic.
    """
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import seed as seeded
    from hypothesis.errors import HypothesisException

    end = clock() + budget_s

    def size(args: Any) -> tuple[int, float, bytes]:
        data = encode(args)
        return len(data), _weight(args), data

    best, best_size = start, size(start)

    class Found(Exception):
        pass

    class Over(BaseException):
        """Ends Hypothesis at once: left to itself it goes on to draw what nobody looks at."""

    @seeded(seed)
    @settings(
        max_examples=2000,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        print_blob=False,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def attempt(args: Any) -> None:
        nonlocal best, best_size
        if clock() > end:
            raise Over
        if not fails(args):
            return
        if (here := size(args)) < best_size:
            best, best_size = args, here
        raise Found

    try:
        attempt()
    except (Found, HypothesisException, Over):
        pass
    except BaseExceptionGroup as group:
        if group.split((Found, HypothesisException))[1] is not None:
            raise
    return best
