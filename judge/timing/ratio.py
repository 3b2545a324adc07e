"""What pairs of timings say about a ratio. Pure: no clock, no process.

Submission and reference are timed alternately; the ratio of each pair is a sample. The estimate is the median of the
samples; its interval is made of order statistics (the sign test's), widened to all samples where these are few.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

# A verdict that noise must not turn needs some room: what is over the limit by less is called borderline.
MARGIN = 1.15
STAGES = (5, 15, 45)  # pairs: more are taken only while the interval touches the limit
# What is so many times over the limit, or under it, is so beyond any noise: two pairs show it.
FAR = 2.0
FEWEST = 2


def surely_over(low: float, limit: float) -> bool:
    """Whether a ratio whose interval begins at ``low`` is called too slow."""
    return low > MARGIN * limit


@dataclass(frozen=True)
class Ratio:
    """The estimate with its interval, ``low <= value <= high``."""

    value: float
    low: float
    high: float

    def over(self, limit: float) -> bool:
        """Surely above the limit."""
        return surely_over(self.low, limit)

    def touches(self, limit: float) -> bool:
        """Not to be told from the limit, or only just above it."""
        return limit < self.high and not self.over(limit)

    def far_over(self, limit: float) -> bool:
        """So far above the limit that further pairs would change nothing."""
        return self.low > FAR * limit

    def far_under(self, limit: float) -> bool:
        """Likewise below."""
        return self.high * FAR < limit


def ratio_of(submission_ns: Sequence[float], reference_ns: Sequence[float]) -> Ratio:
    """The ratio of equally many alternating timings, at least one."""
    samples = sorted(s / max(r, 1e-9) for s, r in zip(submission_ns, reference_ns, strict=True))
    count = len(samples)
    skip = _skip(count)
    # Noise only ever adds time: the quotient of the minima is the better estimate, the interval keeps it honest.
    value = min(submission_ns) / max(min(reference_ns), 1e-9)
    low, high = samples[skip], samples[count - 1 - skip]
    return Ratio(value, min(low, value), max(high, value))


def _skip(count: int) -> int:
    """How many samples may be left out at either end for a 95 % interval of the median."""
    tail, skip = 0.0, 0
    while skip < count // 2:
        tail += math.comb(count, skip) / 2**count
        if 2 * tail > 0.05:
            break
        skip += 1
    return max(0, skip - 1) if count > 5 else 0
