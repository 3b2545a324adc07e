"""The class of times over one size: by an exponent, as they are too rough for finer distinctions. Pure.
Theory: docs/growth.md.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from .classes import Order, Term
from .cone import nonnegative
from .noise import NONE_FITS, SEVERAL_FIT, TIMED, Fit

# Exponents of n that are taken for a class: a logarithm adds up to 0.3, caches that overflow as much.
_BANDS: tuple[tuple[float, float, tuple[float, int]], ...] = (
    (0.3, 0.7, (0.5, 0)),
    (0.8, 1.4, (1, 0)),
    (1.75, 2.35, (2, 0)),
    (2.7, 3.4, (3, 0)),
)
NEGLIGIBLE_NS = 1000  # what a call costs when the caches are cold: it varies with the size of the input
FLAT = 3.0  # times that differ by less, over a wide range of sizes, have not grown but for caches and logarithms
WIDE = 32


def fit_exponent(points: Sequence[tuple[float, float]], name: str) -> Fit:
    """The class by the exponent p of a + b n^p, of times in nanoseconds by size."""

    def of(power: tuple[float, int]) -> Order:
        return Order.of([Term.of({name: power})], [name])

    points = [(n, amount + NEGLIGIBLE_NS) for n, amount in points]
    amounts = [amount for _, amount in points]
    if max(amounts) < FLAT * min(amounts):
        if points[-1][0] >= WIDE * points[0][0]:
            return Fit(of((0, 0)), None, (of((0, 0)),))
        return Fit(None, "the times hardly change over these sizes", (of((0, 0)), of((1, 0))))
    errors = {p / 20: _offset_error(points, p / 20) for p in range(4, 81)}
    best = min(errors.values())
    if best > TIMED.most:
        return Fit(None, NONE_FITS)
    likely = [p for p, error in errors.items() if error <= 1.15 * best + 0.01]
    touched = tuple(of(power) for low, high, power in _BANDS if low <= likely[-1] and likely[0] <= high)
    middle = min(errors, key=lambda p: errors[p])
    if len(touched) == 1 and any(low <= middle <= high for low, high, _ in _BANDS):
        return Fit(touched[0], None, touched)
    return Fit(None, SEVERAL_FIT.replace("counts", "times"), touched)


def _offset_error(points: Sequence[tuple[float, float]], power: float) -> float:
    """Root of the mean square of the relative errors of the best a + b n^power with a, b >= 0."""
    columns = ([1 / amount for _, amount in points], [n**power / amount for n, amount in points])
    scales = [max(c) for c in columns]
    scaled = [[v / scale for v in c] for c, scale in zip(columns, scales, strict=True)]
    gram = [[math.fsum(x * y for x, y in zip(a, b, strict=True)) for b in scaled] for a in scaled]
    x = nonnegative(gram, [math.fsum(c) for c in scaled], [0, 1])
    errors = [1 - sum(x[j] * scaled[j][i] for j in x) for i in range(len(points))]
    return math.sqrt(math.fsum(e * e for e in errors) / len(errors))
