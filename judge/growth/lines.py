"""Amounts over several sizes of which one determines all others: along a line products cannot be told apart. Pure.
Theory: docs/growth.md.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from .classes import Order, Term
from .cone import Cone, Sample
from .noise import FEW, FEWEST, HELD_OUT, NONE_FITS, SEVERAL_FIT, Fit, Noise

ENDS = (8, FEWEST)  # how many of its largest amounts are fitted where all of them are of no class
LINE = 6  # points at its end that are looked at for faster growth
ADDED = 3  # of what is added from one of these points to the next, those that are looked at
RISING, RISEN = 0.06, 0.1  # of a multiple that is no constant: its power, and by how much more it is at the end


def along_a_line(points: Sequence[Sample], names: Sequence[str]) -> bool:
    """Whether one of the sizes determines all others."""
    different = {tuple(s.sizes[n] for n in names) for s in points}
    return any(len({s.sizes[name] for s in points}) == len(different) for name in names)


def fit_line(points: Sequence[Sample], noise: Noise, expected: Order, terms: Sequence[Term]) -> Fit:
    """The class of amounts along a line, beside all ``terms`` that could bear them. Only what is expected may be named,
    where it and nothing smaller explains the amounts: all of them, or the largest alone, as starting up is of another
    kind."""
    ordered = sorted(points, key=lambda s: s.amount)
    fits = [_as_expected(ordered, noise, expected, terms)]
    for count in ENDS:
        if fits[-1].found is None and count < len(points) and noise.strict:
            fits.append(_as_expected(ordered[-count:], noise, expected, terms))
    return fits[-1] if fits[-1].found is not None else fits[0]


def _as_expected(points: Sequence[Sample], noise: Noise, expected: Order, terms: Sequence[Term]) -> Fit:
    cone = Cone(points, terms)
    if cone.error(expected) > max(noise.bound(cone.error(None)), noise.clean):
        return Fit(None, NONE_FITS)
    largest = max(points, key=lambda s: s.amount)
    seen = Cone([s for s in points if s is not largest], terms)
    if seen.miss(expected, [largest]) > noise.allowed_miss(max(cone.error(expected), seen.error(expected))):
        return Fit(None, HELD_OUT, (expected,))
    below = [o for t in terms if expected.covers(t) and (o := Order.of([t], expected.names)) != expected]
    close = [o for o in below if cone.error(o) <= noise.bound(cone.error(expected)) and not expected.at_most(o)]
    if all(_alike_over_few(o, expected, points) for o in close):
        return Fit(expected, None, (expected, *close))
    return Fit(None, SEVERAL_FIT, (*close, expected))


def _alike_over_few(order: Order, expected: Order, points: Sequence[Sample]) -> bool:
    """Whether two products differ only by how they grow with sizes that are small on all inputs, over which a logarithm
    is not told from a power: n, beside 2^n answers."""
    if len(order.terms) != 1 or len(expected.terms) != 1:
        return False
    one, other = ({n: (power, logs) for n, power, logs in o.terms[0].factors} for o in (order, expected))
    return one.keys() == other.keys() and all(one[n] == other[n] or max(s.sizes[n] for s in points) < FEW for n in one)


def outgrows(points: Sequence[Sample], order: Order) -> bool:
    """Whether amounts along a line, where one size determines the others, grow faster than a class at the larger
    sizes: as a multiple of it they rise with it, by a logarithm or more, and so does what is added from one to the
    next, from which a start of another kind is gone."""
    if order.exponential:
        return False
    ends = sorted((order.value(s.sizes), s.amount) for s in points if s.amount > 0)[-LINE:]
    if len(ends) < 2 or not _rise([(value, amount / value) for value, amount in ends]):
        return False
    added = [(w, (b - a) / (w - v)) for (v, a), (w, b) in pairwise(ends) if w > v][-ADDED:]
    return len(added) < ADDED or any(more <= 0 for _, more in added) or _rise(added)


def _rise(multiples: Sequence[tuple[float, float]]) -> bool:
    """Of a class's values and multiples of it, whether these rise with it, by a logarithm or more."""
    x = [math.log(value) for value, _ in multiples]
    y = [math.log(multiple) for _, multiple in multiples]
    mean_x, mean_y = math.fsum(x) / len(x), math.fsum(y) / len(y)
    spread = math.fsum((v - mean_x) ** 2 for v in x)
    if not spread:
        return False
    slope = math.fsum((v - mean_x) * (w - mean_y) for v, w in zip(x, y, strict=True)) / spread
    return slope > RISING and slope * (x[-1] - x[0]) > math.log(1 + RISEN)
