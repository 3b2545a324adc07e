"""The class of amounts over several sizes. Pure. Theory: docs/growth.md.

Each row of the grid, along which one size varies and the others are fixed, is looked at as of one size; what its class
may be limits the terms. Which product or sum of them it is, is told by all points together, and has to be borne out
by the outermost ones, which were not used to fit.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from .classes import Order, Term
from .cone import Cone, Sample
from .lines import along_a_line, fit_line
from .logarithms import rises
from .noise import FEW, FEWEST, HELD_OUT, NONE_FITS, SEVERAL_FIT, TOO_FEW, Fit, Noise
from .one_size import fit_one

Factor = tuple[float, int]  # power and logarithms of one size
FACTORS: tuple[Factor, ...] = ((0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1), (3, 0), (4, 0))
DEGREE = 5  # of a product of several sizes, at most
MOST_SUMS = 2  # terms of a class
FEWEST_POINTS = 10
FEWEST_INNER, FEWEST_EXACT = 6, 4  # that are not held out; the second where the counts are exact
# On what the fit is tried in turn, while enough is left.
WINDOWS = ((8, 256.0), (8, 64.0), (16, 64.0), (32, 64.0), (32, 24.0))
WIDEST = (4, 1024.0)
PLAINER = 1.5  # times the error, that a class without logarithms may have and still come into question
EVEN = 0.04  # how far from a whole power the end of a row is at most, where no logarithm is in it
ADDED = 0.02  # of its last amount, what a row has to add with each of two sizes to tell by which power
MOSTLY = 0.9  # of the inputs
NEAR = 0.4  # how far the slope of a row may be from the power of its class
BORNE = 0.01  # of some amount: what each term of a class accounts for at least
CLEAN = 2.5  # times the error that is clean of one size: less can be taken off products


def fit_several(samples: Sequence[Sample], names: Sequence[str], noise: Noise, expected: Order | None) -> Fit:
    """``expected`` only decides where one size determines the others, as products cannot be told apart there, and which
    of two classes is named that are one on all these inputs."""
    points = [s for s in samples if s.amount > 0 and all(s.sizes[n] >= 1 for n in names)]
    if len(points) < FEWEST + 1:
        return Fit(None, TOO_FEW)
    if along_a_line(points, names):
        if expected is None or expected.exponential:
            return Fit(None, SEVERAL_FIT)
        anything = dict.fromkeys(names, _Axis((0, 0), FACTORS[-1], tuple(_told(noise))))
        return fit_line(points, noise, expected, _terms(names, anything, expected))
    fits: list[Fit] = []
    for window in WINDOWS:
        large = _window(points, names, *window)
        if len(large) < FEWEST_POINTS:
            break
        found = _fit_grid(large, names, noise, expected)
        if found.found is not None and not found.irregular:
            return found
        fits.append(found)
    if not fits:
        # Dear programs come to few sizes: all of them then.
        large = _window(points, names, *WIDEST)
        return _fit_grid(large, names, noise, expected) if len(large) >= FEWEST_POINTS else Fit(None, TOO_FEW)
    named = [f for f in fits if f.found is not None]
    if not named:
        return fits[0]
    # Irregular counts have to be of one class wherever they are of any.
    different = tuple(dict.fromkeys(f.found for f in named if f.found is not None))
    return named[0] if len(different) == 1 else Fit(None, SEVERAL_FIT, different)


def _window(points: Sequence[Sample], names: Sequence[str], least: int, ratio: float) -> list[Sample]:
    """Those whose sizes are at least ``least``, or an eighth of the largest, and whose amount is at most ``ratio``
    times below the largest one: where sizes are small beside one another other rules hold."""
    most = max(s.amount for s in points)
    smallest = {n: min(least, _top(points, n) / 8) for n in names}
    return [s for s in points if s.amount * ratio >= most and all(s.sizes[n] >= smallest[n] for n in names)]


def _top(points: Sequence[Sample], name: str) -> float:
    return max(s.sizes[name] for s in points)


def _fit_grid(points: Sequence[Sample], names: Sequence[str], noise: Noise, expected: Order | None) -> Fit:
    axes = {name: _along(points, names, name, noise) for name in names}
    terms = _terms(names, axes, expected)
    cone = Cone(points, terms)
    best = cone.error(None)
    if best > noise.most:
        return Fit(None, NONE_FITS)
    clean = CLEAN * noise.clean
    bound = max(noise.bound(best), clean)
    inner, outer = _split(points, names)
    if len(inner) < (FEWEST_INNER if best > noise.clean / 4 else FEWEST_EXACT):
        return Fit(None, TOO_FEW)
    seen = Cone(inner, terms)
    accepted: list[Order] = []
    contradicted: list[Order] = []
    for candidate in _candidates(terms, names, {name: axis.least for name, axis in axes.items()}, cone):
        if any(a.at_most(candidate) for a in accepted) or cone.error(candidate) > bound:
            continue
        if not cone.bears_all(candidate, BORNE):
            continue
        if seen.miss(candidate, outer) > noise.allowed_miss(max(cone.error(candidate), seen.error(candidate))):
            contradicted.append(candidate)
            continue
        accepted.append(candidate)
    if not accepted:
        return Fit(None, HELD_OUT if contradicted else NONE_FITS, tuple(contradicted[:2]))
    if len(accepted) > 1:
        return Fit(None, SEVERAL_FIT, tuple(accepted))
    found = accepted[0]
    irregular = cone.error(found) > clean
    plainer = found.without_logs()
    if irregular and cone.error(found) > noise.usual:
        return Fit(None, NONE_FITS, (found,))
    if plainer != found and (cone.error(plainer) < PLAINER * cone.error(found) or not rises(points, found)):
        return Fit(None, SEVERAL_FIT, (plainer, found))
    if irregular and cone.borne(found) < noise.weak:
        return Fit(None, SEVERAL_FIT, (found,))  # no more than a bound
    if irregular and (rivals := _rivals(found, terms, names, cone, noise)):
        return Fit(None, SEVERAL_FIT, (found, *rivals))
    found = _as_expected(_canonical(found, points), expected, points)
    return Fit(found, None, (found,), irregular)


def _canonical(order: Order, points: Sequence[Sample]) -> Order:
    """Without terms that differ from another one only by a logarithm that is smaller on most inputs."""
    kept = list(order.terms)
    for t in order.terms:
        for u in order.terms:
            if t != u and t in kept and u in kept and _powers(t) == _powers(u):
                below = sum(t.value(s.sizes) <= u.value(s.sizes) for s in points)
                if below >= MOSTLY * len(points):
                    kept.remove(t)
    return Order.of(kept, order.names)


def _logs(order: Order) -> int:
    return sum(logs for t in order.terms for _, _, logs in t.factors)


def _powers(term: Term) -> dict[str, float]:
    return {name: power for name, power, _ in term.factors if power}


def _as_expected(found: Order, expected: Order | None, points: Sequence[Sample]) -> Order:
    """The expected class where what the found one has beside its terms is below them on all inputs, as nodes are below
    the edges that join them."""
    if expected is None or expected.exponential:
        return found
    if found.without_logs() == expected.without_logs() and not found.at_most(expected):
        # Logarithms of sizes that are powers of each other, as there are at most n^2 edges.
        ratios = [found.value(s.sizes) / expected.value(s.sizes) for s in points]
        if max(ratios) <= 2.2 * min(ratios) and _logs(found) == _logs(expected):
            return expected
    if not all(t in found.terms for t in expected.terms):
        # Of the expected terms one that others bound on all inputs adds nothing: O(V + E) where all is connected.
        bound = [t for t in expected.terms if t in found.terms]
        rest = [t for t in expected.terms if t not in found.terms]
        beneath = all(t.value(s.sizes) <= sum(b.value(s.sizes) for b in bound) for t in rest for s in points)
        return expected if bound and len(bound) == len(found.terms) and beneath else found
    more = [t for t in found.terms if t not in expected.terms]
    below = all(t.value(s.sizes) <= 2 * expected.value(s.sizes) for t in more for s in points)
    return expected if below else found


# ---- one size with the others fixed


@dataclass(frozen=True)
class _Axis:
    """What the rows along one size say: the growth that a class has along it at ``least``, and at ``most``."""

    least: Factor
    most: Factor
    factors: tuple[Factor, ...]  # those that come into question


def _along(points: Sequence[Sample], names: Sequence[str], name: str, noise: Noise) -> _Axis:
    rows: dict[tuple[int, ...], list[Sample]] = {}
    for s in points:
        rows.setdefault(tuple(int(s.sizes[n]) for n in names if n != name), []).append(s)
    slope, even = 0.0, True
    proved: list[Factor] = [(0, 0)]
    for row in rows.values():
        ordered = sorted(row, key=lambda s: s.sizes[name])[-3:]
        if len(ordered) == 3:
            slope = max(slope, _slope(ordered[0], ordered[-1], name))
            even = even and _ends_evenly(ordered, name)
        if len(row) >= FEWEST:
            fit = fit_one(row, name, noise)
            if fit.found is not None and not fit.irregular and not fit.found.exponential:
                # A logarithm may be the border of where the other sizes are larger.
                proved += [(power, 0) for t in fit.found.terms for _, power, _ in t.factors if not power % 1]
    power = max(f[0] for f in FACTORS if f[0] <= slope + NEAR)
    least = max((f for f in FACTORS if not f[1] and f[0] >= slope - NEAR), default=FACTORS[-1], key=lambda f: -f[0])
    least = max(least, max(proved))
    # Over few sizes a logarithm is not told from nothing; and where rows end in a whole power there is none.
    logs = 1 if _top(points, name) >= FEW and not even else 0
    most = max(least, (power, logs))
    factors = [f for f in _told(noise) if f <= most and (logs or not f[1])]
    return _Axis(least if logs else (least[0], 0), most, tuple(factors))


def _ends_evenly(row: Sequence[Sample], name: str) -> bool:
    """Whether three amounts of a row follow a whole power of its size: as they are, or what is added from one to the
    next, where the other sizes bear much of them or something is taken off."""
    first, second, last = row
    end = _slope(second, last, name)
    if end < EVEN or abs(end - round(end)) < EVEN:
        return True
    n, m, k = (s.sizes[name] for s in row)
    before, after = second.amount - first.amount, last.amount - second.amount
    if min(before, after) < ADDED * last.amount or m / n != k / m:
        return False
    power = math.log(after / before) / math.log(k / m)
    return power >= 1 - EVEN and abs(power - round(power)) < EVEN


def _told(noise: Noise) -> list[Factor]:
    """The factors that such amounts tell apart."""
    return [f for f in FACTORS if noise.powers is None or f == (0, 0) or f in noise.powers]


def _slope(first: Sample, last: Sample, name: str) -> float:
    return math.log(last.amount / first.amount) / math.log(last.sizes[name] / first.sizes[name])


# ---- products and sums


def _terms(names: Sequence[str], axes: Mapping[str, _Axis], expected: Order | None) -> list[Term]:
    """Every product whose factors no row goes beyond, slower ones first."""
    found = [Term()]
    for factors in product(*(axes[name].factors for name in names)):
        if sum(power for power, _ in factors) <= DEGREE and sum(logs for _, logs in factors) <= 1:
            found.append(Term.of(dict(zip(names, factors, strict=True))))
    if expected is not None:
        found += [t for t in expected.terms if all((p, logs) <= axes[n].most for n, p, logs in t.factors)]
    every = list(dict.fromkeys(found))
    return sorted(every, key=lambda t: (sum(p for _, p, _ in t.factors), sum(logs for _, _, logs in t.factors)))


def _candidates(
    terms: Sequence[Term], names: Sequence[str], least: Mapping[str, Factor], cone: Cone
) -> Iterator[Order]:
    """Classes of one or two of the terms that grow along each size as the rows prove, smaller cones first."""
    classes: dict[frozenset[Term], Order] = {}
    for count in range(1, MOST_SUMS + 1):
        for chosen in combinations(terms, count):
            order = Order.of(chosen, names)
            if len(order.terms) == count and all(_power(order, name) >= least[name] for name in names):
                classes[frozenset(order.terms)] = order
    yield from sorted(classes.values(), key=lambda c: (sum(c.covers(t) for t in cone.terms), len(c.terms)))


def _power(order: Order, name: str) -> Factor:
    return max(((power, logs) for t in order.terms for n, power, logs in t.factors if n == name), default=(0, 0))


def _split(points: Sequence[Sample], names: Sequence[str]) -> tuple[list[Sample], list[Sample]]:
    """(those to fit, those held out): held out are the ends of the rows, where no point has more of every size."""
    inner: list[Sample] = []
    outer: list[Sample] = []
    for p in points:
        beyond = any(q is not p and all(q.sizes[n] > p.sizes[n] for n in names) for q in points)
        (inner if beyond else outer).append(p)
    return inner, outer


def _rivals(found: Order, terms: Sequence[Term], names: Sequence[str], cone: Cone, noise: Noise) -> tuple[Order, ...]:
    """What explains irregular amounts better than ``found`` and would bear much of them: larger by a logarithm."""
    rivals = []
    for term in found.terms:
        rest = [t for t in found.terms if t != term]
        for name in names:
            factors = {n: (power, logs) for n, power, logs in term.factors}
            power, logs = factors.get(name, (0, 0))
            more = Order.of([*rest, Term.of(factors | {name: (power, logs + 1)})], names)
            if any(t not in terms for t in more.terms):
                continue
            if cone.error(more) < 0.9 * cone.error(found) and cone.share(more) > noise.weak:
                rivals.append(more)
    return tuple(rivals)
