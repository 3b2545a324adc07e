"""The margin of a time limit: whether it lies well between the slowest accepted and the fastest too slow solution.
Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..verdict import Timing

FACTOR = 3.0
NOISE = 1.3
NEAR = 1.5  # a solution within so many times of its limit is near to it


@dataclass(frozen=True)
class Timed:
    """A solution of the package and what was measured of it."""

    name: str
    time: Timing

    @property
    def cut(self) -> bool:
        """Whether it was ended early: its ratio is at least this then."""
        return self.time.low == self.time.high

    @property
    def share(self) -> float:
        """How much of its limit it takes; limits differ between families where seconds decide."""
        return self.time.ratio / self.time.limit

    @property
    def least_share(self) -> float:
        return self.time.low / self.time.limit


def extremes(accepted: Sequence[Timed], too_slow: Sequence[Timed]) -> tuple[Timed, Timed]:
    """The slowest accepted and the fastest too slow solution; there has to be one of each."""
    return max(accepted, key=lambda s: s.share), min(too_slow, key=lambda s: s.least_share)


def margin(accepted: Sequence[Timed], too_slow: Sequence[Timed]) -> float | None:
    """How many times the slowest accepted's share of its limit the fastest too slow one takes at least."""
    if not accepted or not too_slow:
        return None
    slowest, fastest = extremes(accepted, too_slow)
    return fastest.least_share / slowest.share


def better_limit(accepted: Sequence[Timed], too_slow: Sequence[Timed], factor: float) -> float | None:
    """A factor in the middle between the two, where one of them is near to the limit or beyond, and they lie well
    apart. None where there is no need, or seconds decide rather than the factor.
    """
    found = margin(accepted, too_slow)
    if found is None or found < FACTOR:
        return None
    slowest, fastest = extremes(accepted, too_slow)
    if slowest.share * NEAR < 1 and fastest.least_share > NEAR:
        return None
    if max(slowest.time.limit, fastest.time.limit) > 1.01 * factor:
        return None
    return factor * math.sqrt(slowest.share * fastest.least_share)


def wanted_share(accepted: Sequence[Timed]) -> float:
    """The share of its limit which shows that a solution is slow enough beside these; some more for the noise."""
    return NOISE * FACTOR * max((s.share for s in accepted), default=0.0)


def narrow_margin(accepted: Sequence[Timed], too_slow: Sequence[Timed]) -> str | None:
    """What is wrong and what to do about it; None where the gap is wide enough or there is nothing to compare."""
    if not accepted or not too_slow:
        return None
    slowest, fastest = extremes(accepted, too_slow)
    if fastest.least_share >= FACTOR * slowest.share:
        return None
    said = (
        f"{slowest.name} takes {slowest.time.ratio:.3g} times the reference ({slowest.time.family}, limit "
        f"{slowest.time.limit:.3g}), {fastest.name} {'was ended at ' if fastest.cut else 'only '}"
        f"{fastest.time.low:.3g} ({fastest.time.family}, limit {fastest.time.limit:.3g}): of their limits a factor of "
        f"{fastest.least_share / slowest.share:.1f}, expected {FACTOR:g}. "
    )
    if fastest.cut:
        wanted = FACTOR * slowest.share * fastest.time.limit
        return said + f"A limit of {wanted / 2:.3g} or more would let it run that long."
    return said + "Choose a larger n for the family that catches it."
