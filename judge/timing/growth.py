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

from ..catalog.classes import EXPONENTIAL, Order, Term, terms_over


@dataclass(frozen=True)
class Sample:
    """What one call did: ``amount`` is a count of steps, of bytes, or nanoseconds."""

    sizes: Mapping[str, int]
    amount: float


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
# Containers double their room and recursion goes in jumps: n is not told from n log n.
MEMORY = Noise(clean=0.05, usual=0.2, most=0.3, slack=1.3, powers=((0, 1), (1, 0), (2, 0), (3, 0)))
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


# ---- cones


class Cone:
    """Least squares of relative errors over sums of terms without negative coefficients.

    Only the products of the columns are kept: each error is then found without looking at the samples again.
    """

    def __init__(self, samples: Sequence[Sample], terms: Sequence[Term]) -> None:
        self.terms = list(terms)
        self.count = len(samples)
        columns = [[t.value(s.sizes) / s.amount for s in samples] for t in self.terms]
        columns += [[t.smaller(s.sizes) / s.amount for s in samples] for t in self.terms]
        self.owners = [*self.terms, *self.terms]  # the term of each column
        self.scales = [max(c) for c in columns]
        columns = [[v / scale for v in c] for c, scale in zip(columns, self.scales, strict=True)]
        self.gram = [[math.fsum(x * y for x, y in zip(a, b, strict=True)) for b in columns] for a in columns]
        self.sums = [math.fsum(c) for c in columns]
        self.columns = columns
        self.largest = max(range(self.count), key=lambda i: samples[i].amount)
        points = {tuple(s.sizes.values()) for s in samples}
        # Along a line: one of the sizes determines all others.
        self.degenerate = any(len({s.sizes[name] for s in samples}) == len(points) for name in samples[0].sizes)

    def _coefficients(self, order: Order | None) -> dict[int, float]:
        plain = len(self.terms)
        allowed = [
            i
            for i, t in enumerate(self.owners)
            if order is None or (order.covers(t) if i < plain else t in order.terms)
        ]
        return nonnegative(self.gram, self.sums, allowed)

    def error(self, order: Order | None) -> float:
        """Root of the mean square of the relative errors within the cone of a class (None: of all terms)."""
        x = self._coefficients(order)
        squares = 0.0
        for i in range(self.count):
            squares += (1 - sum(x[j] * self.columns[j][i] for j in x)) ** 2
        return math.sqrt(squares / max(1, self.count - min(len(x), self.count // 2)))

    def fitted(self, order: Order) -> list[float]:
        """The explanation of each amount within the cone of a class, as a multiple of it."""
        x = self._coefficients(order)
        return [sum(x[j] * self.columns[j][i] for j in x) for i in range(self.count)]

    def share(self, order: Order) -> float:
        """How much of the largest amount the class's own terms account for."""
        x = self._coefficients(order)
        own = [i for i, t in enumerate(self.owners) if t in order.terms]
        return sum(x.get(i, 0.0) * self.columns[i][self.largest] for i in own)


def nonnegative(gram: Sequence[Sequence[float]], right: Sequence[float], allowed: Sequence[int]) -> dict[int, float]:
    """Minimises x·G·x/2 - r·x over x >= 0 that are zero outside ``allowed``: Lawson and Hanson, "Solving Least Squares
    Problems", 1974, chapter 23."""
    active: list[int] = []
    x: dict[int, float] = {}
    for _ in range(3 * len(allowed) + 3):
        gain = {i: right[i] - sum(gram[i][j] * x[j] for j in x) for i in allowed if i not in active}
        if not gain:
            break
        entering = max(gain, key=lambda i: gain[i])
        if gain[entering] <= 1e-9 * max(1.0, abs(right[entering])):
            break
        active.append(entering)
        while active:
            solved = _solve(gram, right, active)
            if all(value > 0 for value in solved.values()):
                x = solved
                break
            blocking = [i for i in active if solved[i] <= 0]
            step = min(
                x.get(i, 0.0) / (x.get(i, 0.0) - solved[i]) if x.get(i, 0.0) > solved[i] else 0 for i in blocking
            )
            moved = {i: x.get(i, 0.0) + step * (solved[i] - x.get(i, 0.0)) for i in active}
            leaving = [i for i in blocking if moved[i] <= 1e-12]
            active = [i for i in active if i not in (leaving or blocking)]
            x = {i: max(0.0, moved[i]) for i in active}
        if entering not in active:
            break
    return x


def _solve(gram: Sequence[Sequence[float]], right: Sequence[float], active: Sequence[int]) -> dict[int, float]:
    """Gauss with pivots; a hair is added to the diagonal, for columns that are nearly the same."""
    rows = [[gram[i][j] + (1e-13 * gram[i][i] if i == j else 0.0) for j in active] + [right[i]] for i in active]
    size = len(active)
    for k in range(size):
        pivot = max(range(k, size), key=lambda i: abs(rows[i][k]))
        rows[k], rows[pivot] = rows[pivot], rows[k]
        if not rows[k][k]:
            continue
        for i in range(k + 1, size):
            factor = rows[i][k] / rows[k][k]
            if factor:
                rows[i] = [a - factor * b for a, b in zip(rows[i], rows[k], strict=True)]
    values = [0.0] * size
    for k in reversed(range(size)):
        rest = sum(rows[k][j] * values[j] for j in range(k + 1, size))
        values[k] = (rows[k][size] - rest) / rows[k][k] if rows[k][k] else 0.0
    return dict(zip(active, values, strict=True))
