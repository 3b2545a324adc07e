"""The class of amounts over one size. Pure. Theory: docs/growth.md."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import correlation

from .classes import EXPONENTIAL, Order, Term, terms_over
from .cone import Cone, Sample, solve
from .exponent import fit_exponent
from .logarithms import comes_again, has_levelled_off, sets_in_late
from .noise import (
    FEW,
    FEWEST,
    HELD_OUT,
    LATE,
    MOST,
    NARROWEST,
    NONE_FITS,
    SEVERAL_FIT,
    SMALL,
    STEEP,
    TIMED,
    TOO_FEW,
    TOO_SMALL,
    Fit,
    Noise,
)


def points_along(samples: Sequence[Sample], name: str) -> Sequence[tuple[float, float]]:
    """(size, amount) by rising size, without sizes below one and amounts of nothing: neither has a logarithm."""
    return sorted({s.sizes[name]: s.amount for s in samples if s.sizes[name] >= 1 and s.amount > 0}.items())


def fit_one(samples: Sequence[Sample], name: str, noise: Noise) -> Fit:
    """Of a logarithm that rises only at the end nothing is said."""
    fit = _fit_one(samples, name, noise)
    if fit.found is None or fit.found.exponential or noise is TIMED:
        return fit
    plain = fit.found.without_logs()
    if plain == fit.found or not sets_in_late(points_along(samples, name), _power(plain)):
        return fit
    return Fit(None, SEVERAL_FIT, (plain, fit.found))


def _fit_one(samples: Sequence[Sample], name: str, noise: Noise) -> Fit:
    points = points_along(samples, name)
    rates = exponential_rates(points)
    if rates and rates[-1] > noise.factorial * rates[0]:
        return Fit(None, "it grows faster than every class, the exponential one too")
    if rates:
        exponential = Order.of([Term.of({name: (EXPONENTIAL, 0)})], [name])
        return Fit(exponential, None, (exponential,))
    points = _window(points)
    if len(points) < FEWEST or points[-1][0] < NARROWEST * points[0][0]:
        return Fit(None, TOO_FEW)
    if noise is TIMED:
        return fit_exponent(points, name)
    if all(n >= SPARSE * m for (m, _), (n, _) in pairwise(points)):
        return Fit(None, TOO_FEW)  # as of factorials: a factor of their logarithm stays unseen
    whole = _fit_points(points, name, noise)
    if whole.found is not None:
        return _unless_it_levels_off(whole, points, name, noise) if noise.strict and whole.irregular else whole
    if noise.strict and whole.reason == SEVERAL_FIT and (plain := _without_the_logarithm(whole, points)) is not None:
        return Fit(plain, None, (plain,), irregular=True)
    if len(points) <= LATE:
        return whole
    # Where the small sizes are of another kind, as before a table is full, the large ones may be regular.
    small = noise.strict and points[-1][0] < FEW  # memory goes in blocks there
    few = [p for p in points if LOW * p[0] >= points[-1][0]] if small else []
    for large in filter(None, (points[-LATE:], few)):
        late = _fit_points(large, name, noise)
        if late.found is not None and not late.irregular and not rare(late.found):
            return late
    return whole


def _prepared(
    points: Sequence[tuple[float, float]], name: str, terms: Sequence[Term], noise: Noise
) -> tuple[Sequence[Sample], Cone, bool]:
    """The samples that are explained, their cone, and whether what they are off by was taken from them."""
    samples = _averaged([Sample({name: n}, amount) for n, amount in points])
    cone = Cone(samples, terms)
    if noise.strict and cone.error(None) > noise.clean:
        smoothed = _smoothed(samples)
        calmer = Cone(smoothed, terms) if len(smoothed) >= FEWEST else cone
        if calmer.error(None) < cone.error(None):
            return smoothed, calmer, True
    return samples, cone, False


def explained_samples(samples: Sequence[Sample], name: str, noise: Noise) -> Sequence[Sample]:
    """Those that a class is fitted to: the large sizes, smoothed where tables double."""
    points = _window([(n, a) for n, a in sorted({s.sizes[name]: s.amount for s in samples}.items()) if a > 0])
    return _prepared(points, name, terms_over([name], powers=noise.powers), noise)[0] if points else []


def _unless_it_levels_off(fit: Fit, points: Sequence[tuple[float, float]], name: str, noise: Noise) -> Fit:
    """A logarithm in irregular counts may be the way to a power that sets in late, as where only 200 different values
    are kept: the largest sizes then follow the power less something, which no cone holds. Where they do so cleanly the
    power is named, and nothing where they only do so better."""
    assert fit.found is not None
    plain = fit.found.without_logs()
    power = _power(plain)
    if plain == fit.found or power % 1 or power < 1:
        return fit
    if has_levelled_off(points, int(power)):
        return Fit(None, SEVERAL_FIT, (plain, fit.found))
    ends = points[-ENDS:]
    samples = [Sample({name: n}, amount) for n, amount in ends]
    own = Cone(samples, terms_over([name], powers=noise.powers)).error(fit.found)
    error = signed_error(ends, int(power))
    if error >= own / 4:
        return fit
    if error > noise.clean:
        return Fit(None, SEVERAL_FIT, (plain, fit.found))
    return Fit(plain, None, (plain,), irregular=True)


def _without_the_logarithm(fit: Fit, points: Sequence[tuple[float, float]]) -> Order | None:
    """Of a power and the same with a logarithm the power, where no doubling of the size makes the multiple of it rise:
    tables that double their room come again with each, whatever they leave between."""
    if len(fit.between) != 2:
        return None
    plain, other = fit.between
    if plain == other or plain != other.without_logs():
        return None
    power = _power(plain)
    return plain if power >= 1 and comes_again(points, power) else None


def _power(plain: Order) -> float:
    """Of a class of one size without logarithms."""
    return plain.terms[0].factors[0][1] if plain.terms[0].factors else 0


def signed_error(points: Sequence[tuple[float, float]], power: int) -> float:
    """Root of the mean square of the relative errors of the best polynomial of this degree, whose lower terms may be
    taken off."""
    largest = points[-1][0]
    columns = [[(n / largest) ** p / amount for n, amount in points] for p in range(power + 1)]
    gram = [[math.fsum(x * y for x, y in zip(a, b, strict=True)) for b in columns] for a in columns]
    x = solve(gram, [math.fsum(c) for c in columns], list(range(power + 1)))
    errors = [1 - sum(x[j] * column[i] for j, column in enumerate(columns)) for i in range(len(points))]
    return math.sqrt(math.fsum(e * e for e in errors) / max(1, len(points) - power - 1))


def _fit_points(points: Sequence[tuple[float, float]], name: str, noise: Noise) -> Fit:
    """Of points in order of size, which are as many as it takes."""
    few = points[-1][0] < FEW
    terms = terms_over([name], powers=PLAIN if few and noise.powers is None else noise.powers)
    samples, cone, calm = _prepared(points, name, terms, noise)
    half = samples[-1].sizes[name] / 2
    seen = [s for s in samples if s.sizes[name] <= half]
    held = [s for s in samples if s.sizes[name] > half]
    if len(seen) < FEWEST - 1:
        return Fit(None, TOO_FEW)
    classes = [Order.of([t], [name]) for t in terms]
    if noise.strict and (stepped := _but_for_a_jump(samples, terms, classes)) is not None:
        return stepped
    chosen = _choose(classes, cone, Cone(seen, terms), held, noise, few=few, smoothed=calm)
    if (
        chosen.found is not None
        and noise.strict
        and points[-1][0] < LOGS
        and chosen.irregular
        and chosen.found != (plain := chosen.found.without_logs())
    ):
        return Fit(None, TOO_SMALL, (plain, chosen.found))
    if few and chosen.found is not None:
        # Over such sizes a logarithm cannot be told from nothing.
        return replace(chosen, between=(chosen.found, *(o for o in chosen.found.alike() if o != chosen.found)))
    return chosen


def _but_for_a_jump(samples: Sequence[Sample], terms: Sequence[Term], classes: Sequence[Order]) -> Fit | None:
    """The smallest class that two thirds of the sizes, the small ones, follow to the step, where the others are off
    by the same few steps: something is done once from there on, as when a queue takes its second block of memory. A
    logarithm would explain such a jump as well. None where nothing is so regular.
    """
    for count in range(len(samples) - 1, max(FEWEST, -(-2 * len(samples) // 3)) - 1, -1):
        seen = Cone(samples[:count], terms)
        for order in classes:
            if seen.error(order) > EXACT:
                continue
            off = [s.amount - seen.predicted(order, s.sizes) for s in samples[count:]]
            if min(off) >= 0.5 and max(off) - min(off) <= 0.5 and max(off) <= JUMP * samples[-1].amount:
                return Fit(order, None, (order,))
            break
    return None


def _window(points: Sequence[tuple[float, float]]) -> Sequence[tuple[float, float]]:
    """Of points by size those to fit: the large ones where there are enough."""
    large = [p for p in points if p[0] >= SMALL]
    if len(large) >= FEWEST and large[-1][0] >= NARROWEST * large[0][0] and large[-1][0] >= FEW:
        return large[-MOST:]
    return [p for p in points if p[0] > 2]


LOGS = 256  # a largest size below this tells a logarithm only from regular counts: blocks of 16 look like one
TOLD = 1.5  # times what is off where a logarithm is left out
BARELY = 2.0  # times its error, that the class below has to have at least
LOW = 5  # of few sizes those that are not below the largest by more
ENDS = 6  # sizes at which it is looked whether a power sets in
EXACT = 1e-9  # a relative error, of counts that are one formula
JUMP = 0.05  # of the largest amount
SPARSE = 2.9  # times the size before: too far apart to tell neighbouring classes
PERIOD = 4
PLAIN: tuple[tuple[float, int], ...] = ((1, 0), (2, 0), (3, 0), (4, 0))  # what few sizes tell apart


def _averaged(samples: Sequence[Sample]) -> Sequence[Sample]:
    """Of sizes next to each other the means of four: what depends on the remainder, as blocks of 16 bytes do and halves
    of a side, is gone from them."""
    (name,) = samples[0].sizes
    if any(b.sizes[name] != a.sizes[name] + 1 for a, b in pairwise(samples)) or len(samples) < PERIOD + FEWEST:
        return samples
    windows = [samples[i : i + PERIOD] for i in range(len(samples) - PERIOD + 1)]
    return [
        Sample({name: w[0].sizes[name] + (PERIOD - 1) / 2}, math.fsum(s.amount for s in w) / PERIOD) for w in windows
    ]


def _smoothed(samples: Sequence[Sample]) -> Sequence[Sample]:
    """Of sizes that are a root of two apart the geometric means of two: what comes again with every doubling, as tables
    do that double their room and halves that are halved, is mostly gone from them."""
    (name,) = samples[0].sizes
    pairs = [(a, b) for a, b in pairwise(samples) if b.sizes[name] < 1.6 * a.sizes[name]]
    return [Sample({name: math.sqrt(a.sizes[name] * b.sizes[name])}, math.sqrt(a.amount * b.amount)) for a, b in pairs]


def _choose(
    classes: Sequence[Order],
    cone: Cone,
    seen: Cone,
    held: Sequence[Sample],
    noise: Noise,
    *,
    few: bool,
    smoothed: bool,
) -> Fit:
    """The smallest class that explains the amounts, ``classes`` in order, if nothing speaks for another one.

    ``cone`` is of all samples, ``seen`` of those without the ``held`` ones; ``few``: the sizes are all small;
    ``smoothed``: what the samples are off by was taken from them.
    """
    errors = [cone.error(c) for c in classes]
    shares = [cone.share(c) for c in classes]
    best = min(errors)
    if best > noise.most:
        return Fit(None, NONE_FITS)
    bound = noise.bound(best)
    chosen = next(i for i, error in enumerate(errors) if error <= bound)
    rivals: list[Order] = []
    # One of which the class below would do nearly as well, and that bears little, is more likely a drift.
    while chosen > 0:
        regular = not smoothed and errors[chosen] <= noise.clean
        below = errors[chosen - 1]
        if squared(classes[chosen]) and not regular and below > noise.usual / 2:
            return Fit(None, SEVERAL_FIT, (classes[chosen - 1], classes[chosen]))
        if below > noise.usual or (regular and below >= 4 * errors[chosen]):
            break
        if noise.strict and below < BARELY * errors[chosen] and classes[chosen] != classes[chosen].without_logs():
            return Fit(None, SEVERAL_FIT, (classes[chosen - 1], classes[chosen], *rivals))
        if shares[chosen] > noise.weak and not (squared(classes[chosen]) and below <= noise.usual / 2):
            if rare(classes[chosen]) or (not regular and shares[chosen] <= DOUBTFUL and below < 4 * errors[chosen]):
                return Fit(None, SEVERAL_FIT, (classes[chosen - 1], classes[chosen], *rivals))
            break
        if noise.strict and chosen == 1 and below > noise.clean and below >= 4 * min(errors):
            # What rises a little and regularly is not constant, and over such sizes not told from a drift.
            return Fit(None, SEVERAL_FIT, (classes[0], classes[1], *rivals))
        rivals.insert(0, classes[chosen])
        chosen -= 1
    found, irregular = classes[chosen], smoothed or errors[chosen] > noise.clean
    miss = seen.miss(found, held)
    # One above whose own term would bear much of the amounts, and explain them or what was held out better.
    for above in range(chosen + 1, len(classes)) if irregular else ():
        if rare(classes[above]) or shares[above] <= noise.weak:
            continue
        better = noise.strict and miss > noise.held_out / 4 and seen.miss(classes[above], held) < miss / 2
        if errors[above] < 0.9 * errors[chosen] or better:
            return Fit(None, SEVERAL_FIT, (found, classes[above]))
    # A logarithm in irregular counts is told by what was held out: without it that is foretold much worse.
    plain = found.without_logs()
    if noise.strict and irregular and plain in classes[:chosen] and seen.miss(plain, held) < TOLD * miss:
        return Fit(None, SEVERAL_FIT, (plain, found))
    if miss > noise.allowed_miss(errors[chosen]):
        more = any(s.amount > seen.predicted(found, s.sizes) for s in held)
        return Fit(None, HELD_OUT, (found, *classes[chosen + 1 : chosen + 2]) if more else (found,))
    # Among small sizes a class can look like its neighbours.
    if few and chosen > 0 and (irregular or errors[chosen - 1] < 4 * errors[chosen]):
        return Fit(None, TOO_SMALL, tuple(classes[max(0, chosen - 1) : chosen + 2]))
    if noise.slow_is_clean and irregular and chosen > 0 and all(p < 1 for t in found.terms for _, p, _ in t.factors):
        return Fit(None, SEVERAL_FIT, (classes[0], found))
    return Fit(found, None, (found, *rivals), irregular)


DOUBTFUL = 0.4  # of the largest amount, what a class's own term bears where it bears not much


def rare(order: Order) -> bool:
    """Whether a root of a size is in it or a logarithm squared: seldom, and easily taken for a slow start."""
    return squared(order) or any(p % 1 for term in order.terms for _, p, _ in term.factors if p != EXPONENTIAL)


def squared(order: Order) -> bool:
    return any(logs > 1 for term in order.terms for _, _, logs in term.factors)


def is_steep(points: Sequence[tuple[float, float]]) -> bool:
    """Whether the amounts grow faster at the end than the powers that are told apart: of three points at least."""
    (n0, a0), (n1, a1) = points[-3], points[-1]
    return a1 > a0 and math.log(a1 / a0) / math.log(n1 / n0) >= STEEP


def _straighter(points: Sequence[tuple[float, float]]) -> bool:
    """Whether the logarithms of the amounts lie on a line by the size rather than by its logarithm, as powers do: where
    odd sizes are cheaper than even ones a first and a last step do not tell."""
    logs = [math.log(amount) for _, amount in points]
    return correlation([n for n, _ in points], logs) > correlation([math.log(n) for n, _ in points], logs)


def exponential_rates(points: Sequence[tuple[float, float]]) -> list[float]:
    """Growth of the logarithm for one more of the size, at each size, if the amounts grow exponentially; else
    nothing."""
    tail = points[-8:]
    if len(tail) < FEWEST:
        return []
    if tail[-1][0] > 64 or not is_steep(tail):
        return []
    last = tail[2:]
    if not _straighter(last):
        return []
    steps = list(pairwise(last))
    rates = [math.log(b / a) / (n - m) for (m, a), (n, b) in steps]
    # Of a polynomial the rate falls as 1/n; of an exponential it stays, of a factorial it rises.
    polynomial = sum(steps[0][i][0] for i in (0, 1)) / sum(steps[-1][i][0] for i in (0, 1))
    return rates if rates[-1] > 0.18 and rates[-1] / max(rates[0], 1e-9) > (1 + polynomial) / 2 else []
