"""From counts over sizes to a growth class, or to "unsure". Pure: no clock, no process. Theory: docs/growth.md.

A class is tested by the cone it spans: counts are explained as a sum, with no negative coefficient, of the class's own
term (with or without a little taken off) and of all that grow slower. What grows faster than a class cannot be
imitated inside its cone, so the smallest class whose cone holds the counts is the growth; how close "holds" has to be
is told by how well the largest cone does.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from .classes import EXPONENTIAL, Order, Term, terms_over
from .cone import Cone, Sample, nonnegative


@dataclass(frozen=True)
class Noise:
    """How far amounts may be off, relative: ``clean`` is what a perfect explanation leaves at most, ``usual`` what
    irregular algorithms (hash tables, random pivots) and clocks leave, ``most`` what can still be called an
    explanation."""

    clean: float
    usual: float
    most: float
    slack: float = 2.0  # how much worse than the best explanation a smaller class's may be
    factorial: float = 1.2  # by how much the rate of something faster than exponential rises over the sizes reached
    powers: tuple[tuple[float, int], ...] | None = None  # the terms of one size that are told apart, None for all

    def bound(self, best: float) -> float:
        """What a class's error may be where the best explanation's is ``best``."""
        return max(min(self.slack * best, best + 0.1), self.clean)


COUNTED = Noise(clean=0.004, usual=0.05, most=0.2)
# What is in use is known to the byte, but for the room of a deque's map; recursion goes in jumps.
MEMORY = Noise(
    clean=0.01, usual=0.05, most=0.2, powers=((0, 1), (0.5, 0), (1, 0), (1, 1), (1.5, 0), (2, 0), (2, 1), (3, 0))
)
# Nor is it by a clock.
TIMED = Noise(
    clean=0.1, usual=0.15, most=0.3, slack=1.5, factorial=1.6, powers=((0, 1), (0.5, 0), (1, 0), (2, 0), (3, 0))
)


TOO_FEW = "too few sizes were reached"
NONE_FITS = "the counts follow none of the classes"
SEVERAL_FIT = "more than one class explains the counts"


@dataclass(frozen=True)
class Fit:
    """``found`` is None where nothing can be said; then ``reason`` says why. ``between`` are the classes that come into
    question, the slowest growing first; one where ``found`` is sure."""

    found: Order | None
    reason: str | None = None
    between: tuple[Order, ...] = ()


FEWEST, MOST = 5, 14  # sizes
NARROWEST = 4.0  # largest size over smallest
FEW = 64  # a largest size below this has to be explained without any irregularity
SMALL = 16  # sizes below are left out where there are enough above: there, start-up cost and cut-offs rule
STEEP = 3.6  # local exponent beyond which growth is tested for being exponential


def fit(samples: Sequence[Sample], names: Sequence[str], noise: Noise, expected: Order | None = None) -> Fit:
    """The class of ``samples``, whose sizes are named by ``names``. ``expected`` only decides between classes that
    samples along one line of sizes cannot tell apart."""
    if len(names) == 1:
        return _fit_one(samples, names[0], noise)
    return _fit_many(samples, names, noise, expected)


# ---- one size


def _fit_one(samples: Sequence[Sample], name: str, noise: Noise) -> Fit:
    points = sorted({s.sizes[name]: s.amount for s in samples}.items())
    points = [(n, amount) for n, amount in points if n >= 1 and amount > 0]
    rates = _exponential_rates(points)
    if rates and rates[-1] > noise.factorial * rates[0]:
        return Fit(None, "it grows faster than every class, the exponential one too")
    if rates:
        exponential = Order.of([Term.of({name: (EXPONENTIAL, 0)})], [name])
        return Fit(exponential, None, (exponential,))
    large = [p for p in points if p[0] >= SMALL]
    if len(large) >= FEWEST and large[-1][0] >= NARROWEST * large[0][0]:
        points = large[-MOST:]
    else:
        points = [p for p in points if p[0] > 2]
    if len(points) < FEWEST or points[-1][0] < NARROWEST * points[0][0]:
        return Fit(None, TOO_FEW)
    if noise is TIMED:
        return _fit_exponent(points, name)
    cone = Cone([Sample({name: n}, amount) for n, amount in points], terms_over([name], powers=noise.powers))
    classes = [Order.of([t], [name]) for t in cone.terms]
    errors = [cone.error(c) for c in classes]
    return _choose(classes, errors, [cone.share(c) for c in classes], noise, points[-1][0] < FEW)


def _choose(classes: Sequence[Order], errors: Sequence[float], shares: Sequence[float], noise: Noise, few: bool) -> Fit:
    """The smallest class that explains the amounts; ``classes`` in order. ``few``: the sizes are all small."""
    best = min(errors)
    if best > noise.most:
        return Fit(None, NONE_FITS)
    bound = noise.bound(best)
    chosen = next(i for i, error in enumerate(errors) if error <= bound)
    # One above whose own term would bear most of the amounts, and bear them better.
    above = chosen + 1
    irregular = above < len(classes) and errors[chosen] > noise.clean
    if irregular and shares[above] > 0.4 and errors[above] < 0.9 * errors[chosen]:
        return Fit(None, SEVERAL_FIT, (classes[chosen], classes[above]))
    if chosen == 0:
        return Fit(classes[0], None, (classes[0],))
    below = errors[chosen - 1]
    # One below that would do as well if the amounts are only a little irregular.
    if below <= noise.usual and shares[chosen] < 0.3 and errors[chosen] > noise.clean:
        return Fit(None, SEVERAL_FIT, (classes[chosen - 1], classes[chosen]))
    # Among small sizes a class can look like its neighbours.
    if few and (errors[chosen] > noise.clean or below < 4 * errors[chosen]):
        return Fit(None, "the sizes are too small to tell", tuple(classes[max(0, chosen - 1) : chosen + 2]))
    return Fit(classes[chosen], None, (classes[chosen],))


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


def _fit_exponent(points: Sequence[tuple[int, float]], name: str) -> Fit:
    """The exponent p of a + b n^p, where the amounts are times: they are too rough for finer distinctions."""

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


def _offset_error(points: Sequence[tuple[int, float]], power: float) -> float:
    """Root of the mean square of the relative errors of the best a + b n^power with a, b >= 0."""
    columns = ([1 / amount for _, amount in points], [n**power / amount for n, amount in points])
    scales = [max(c) for c in columns]
    scaled = [[v / scale for v in c] for c, scale in zip(columns, scales, strict=True)]
    gram = [[math.fsum(x * y for x, y in zip(a, b, strict=True)) for b in scaled] for a in scaled]
    x = nonnegative(gram, [math.fsum(c) for c in scaled], [0, 1])
    errors = [1 - sum(x[j] * scaled[j][i] for j in x) for i in range(len(points))]
    return math.sqrt(math.fsum(e * e for e in errors) / len(errors))


def _exponential_rates(points: Sequence[tuple[int, float]]) -> list[float]:
    """Growth of the logarithm for one more of the size, at each size, if the amounts grow exponentially; else
    nothing."""
    tail = points[-8:]
    if len(tail) < FEWEST:
        return []
    (n0, a0), (n1, a1) = tail[-3], tail[-1]
    if n1 > 64 or a1 <= a0 or math.log(a1 / a0) / math.log(n1 / n0) < STEEP:
        return []
    steps = list(pairwise(tail[2:]))
    rates = [math.log(b / a) / (n - m) for (m, a), (n, b) in steps]
    # Of a polynomial the rate falls as 1/n; of an exponential it stays, of a factorial it rises.
    polynomial = sum(steps[0][i][0] for i in (0, 1)) / sum(steps[-1][i][0] for i in (0, 1))
    return rates if rates[-1] > 0.18 and rates[-1] / max(rates[0], 1e-9) > (1 + polynomial) / 2 else []


# ---- several sizes


def _fit_many(samples: Sequence[Sample], names: Sequence[str], noise: Noise, expected: Order | None) -> Fit:
    points = [s for s in samples if s.amount > 0 and all(s.sizes[n] >= 1 for n in names)]
    if len(points) < FEWEST + 1:
        return Fit(None, TOO_FEW)
    cone = Cone(points, terms_over(names, expected.terms if expected else (), noise.powers))
    singles = [Order.of([t], names) for t in cone.terms]
    sums = [Order.of([t, u], names) for t, u in combinations(cone.terms, 2)]
    classes = {frozenset(c.terms): c for c in [*singles, *(s for s in sums if len(s.terms) == 2)]}
    if expected is not None:
        classes[frozenset(expected.terms)] = expected
    ordered = sorted(classes.values(), key=lambda c: sum(c.covers(t) for t in cone.terms))
    best = cone.error(None)
    if best > noise.most:
        return Fit(None, NONE_FITS)
    bound = noise.bound(best)
    accepted: list[Order] = []
    for candidate in ordered:
        if any(a.at_most(candidate) for a in accepted):
            continue
        # Of what is expected it is enough not to be contradicted: a logarithm is easily lost in irregular counts.
        likely = expected is not None and candidate.same(expected)
        if cone.error(candidate) <= (max(bound, min(noise.most, 3 * best)) if likely else bound):
            accepted.append(candidate)
    if expected is not None and any(a.same(expected) for a in accepted):
        # Where one size determines the others, products of them cannot be told apart.
        if cone.degenerate or all(expected.at_most(a) for a in accepted):
            return Fit(expected, None, (expected,))
    elif len(accepted) == 1 and not cone.degenerate:
        return Fit(accepted[0], None, (accepted[0],))
    return Fit(None, SEVERAL_FIT if accepted else NONE_FITS, tuple(accepted))


# ---- several shapes of input


@dataclass(frozen=True)
class Worst:
    """The growth on the worst shape of input; ``shape`` names it, or the one about which nothing can be said."""

    fit: Fit
    shape: str | None = None


def worst(
    shapes: Mapping[str, Sequence[Sample]], names: Sequence[str], noise: Noise, expected: Order | None = None
) -> Worst:
    """The fastest growth over all shapes; unsure where a shape that is not plainly cheaper has none."""
    fits = {shape: fit(samples, names, noise, expected) for shape, samples in shapes.items()}
    found = {shape: f.found for shape, f in fits.items() if f.found is not None}
    if not found:
        for shape, f in sorted(fits.items(), key=lambda item: -len(shapes[item[0]])):
            return Worst(f, shape)
        return Worst(Fit(None, "the package has no inputs of growing size"))
    top = Order.of([t for order in found.values() for t in order.terms], names)
    carriers = [s for s, order in found.items() if order.same(top)] or list(found)
    for shape, f in fits.items():
        if f.found is not None or (f.between and all(order.at_most(top) for order in f.between)):
            continue
        if f.reason == TOO_FEW or any(_cheaper(shapes[shape], shapes[carrier]) for carrier in carriers):
            continue
        return Worst(f, shape)
    shape = max(carriers, key=lambda s: _weight(shapes[s], [shapes[c] for c in carriers]))
    return Worst(Fit(top, None, (top,)), shape)


def _cheaper(samples: Sequence[Sample], others: Sequence[Sample]) -> bool:
    """Whether the first are nowhere much more than the others at sizes at least as large."""
    compared = 0
    for sample in samples:
        above = [o.amount for o in others if all(o.sizes[n] >= size for n, size in sample.sizes.items())]
        if above and max(sample.sizes.values()) >= SMALL:
            compared += 1
            if sample.amount > 1.5 * min(above):
                return False
    return compared >= FEWEST


def _weight(samples: Sequence[Sample], all_samples: Sequence[Sequence[Sample]]) -> float:
    """The amount at the largest size that every shape has reached, more or less."""
    volume = min(max(math.prod(s.sizes.values()) for s in one) for one in all_samples)
    return max((s.amount for s in samples if math.prod(s.sizes.values()) <= volume), default=0.0)
