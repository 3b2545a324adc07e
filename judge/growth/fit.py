"""From counts over sizes to a growth class, or to "unsure". Pure: no clock, no process. Theory: docs/growth.md.

A class is tested by the cone it spans: counts are explained as a sum, with no negative coefficient, of the class's own
term (with or without a little taken off) and of all that grow slower. What grows faster than a class cannot be
imitated inside its cone, so the smallest class whose cone holds the counts is the growth; how close "holds" has to be
is told by how well the largest cone does. What was held out must not contradict it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from .classes import Order, Term
from .cone import Sample
from .lines import along_a_line, outgrows
from .noise import COUNTED, FEWEST, MEMORY, SEVERAL_FIT, SMALL, TIMED, TOO_FEW, TOO_SMALL, Fit, Noise
from .one_size import exponential_rates, fit_one, is_steep, points_along
from .several_sizes import fit_several

__all__ = ["COUNTED", "FEWEST", "MEMORY", "SEVERAL_FIT", "TIMED", "TOO_FEW", "Fit", "Noise", "Worst", "fit", "worst"]


def fit(samples: Sequence[Sample], names: Sequence[str], noise: Noise, expected: Order | None = None) -> Fit:
    """The class of ``samples``, whose sizes are named by ``names``. ``expected`` only decides between classes that
    samples along one line of sizes cannot tell apart."""
    if len(names) == 1:
        return fit_one(samples, names[0], noise)
    return fit_several(samples, names, noise, expected)


# ---- several shapes of input


@dataclass(frozen=True)
class Worst:
    """The growth on the worst shape of input; ``shape`` names it, or the one about which nothing can be said."""

    fit: Fit
    shape: str | None = None


FASTER = "on some inputs it grows faster than on those whose sizes are set one by one"


def worst(
    shapes: Mapping[str, Sequence[Sample]], names: Sequence[str], noise: Noise, expected: Order | None = None
) -> Worst:
    """The fastest growth over all shapes; unsure where a shape that is not plainly cheaper has none.

    Of several sizes, shapes on which one size determines the others only have to bear out what the rest say.
    """
    lines = {shape: s for shape, s in shapes.items() if len(names) > 1 and along_a_line(s, names)}
    grids = {shape: s for shape, s in shapes.items() if shape not in lines}
    for shape, samples in lines.items() if grids else ():
        if varied := _exponential_in(samples, names):
            return Worst(Fit(None, f"it grows exponentially with {' and '.join(varied)}"), shape)
    found = _worst(grids or shapes, names, noise, expected)
    if not grids or found.fit.found is None:
        return found
    for shape, samples in lines.items():
        if len(samples) <= FEWEST or not outgrows(samples, found.fit.found):
            continue
        if found.shape is not None and _too_small(samples, grids[found.shape]):
            continue
        if not any(_cheaper(samples, grid) for grid in grids.values()):
            return Worst(Fit(None, FASTER, (found.fit.found,)), shape)
    return _without_smaller(found, [s for samples in grids.values() for s in samples], expected)


def _too_small(samples: Sequence[Sample], others: Sequence[Sample]) -> bool:
    """Whether an input is small throughout, and costs no more than the others do: how it grows is not told by so few
    sizes, where each may be of another shape."""
    largest, reached = (max(max(s.sizes.values()) for s in some) for some in (samples, others))
    return largest < SMALL <= reached and not _dearer(samples, others, least=0)


def _without_smaller(found: Worst, samples: Sequence[Sample], expected: Order | None) -> Worst:
    """``O(n e)`` for O(n^2 + n e) where no input has more n than e: there it is the same class."""
    order = found.fit.found
    if order is None or (expected is not None and order.same(expected)):
        return found
    kept = [t for t in order.terms if not any(_is_smaller(t, u, samples) for u in order.terms)]
    if len(kept) == len(order.terms):
        return found
    shown = Order.of(kept, order.names)
    return replace(found, fit=replace(found.fit, found=shown, between=(shown, *found.fit.between[1:])))


def _is_smaller(term: Term, other: Term, samples: Sequence[Sample]) -> bool:
    """Whether the other is the same product, or one with a logarithm more, with another size, nowhere smaller, in place
    of one; a logarithm of the first has one beside it in the other that is nowhere smaller."""
    powers = [{name: power for name, power, _ in t.factors} for t in (term, other)]
    logs = [{name: log for name, _, log in t.factors if log} for t in (term, other)]
    if term == other or len(logs[0]) > len(logs[1]) or (sum(powers[0].values()) < 2 and not logs[1]):
        return False
    more = {n: powers[1].get(n, 0) - powers[0].get(n, 0) for n in powers[0] | powers[1]}
    gained, lost = ([n for n, power in more.items() if sign * power > 0] for sign in (1, -1))
    if len(gained) != 1 or len(lost) != 1 or more[gained[0]] != -more[lost[0]]:
        return False
    return all(s.sizes[gained[0]] >= s.sizes[lost[0]] and term.value(s.sizes) <= other.value(s.sizes) for s in samples)


STEADY = 0.6  # least over largest rate: an input that changes its shape from one size to the next grows in leaps


def _exponential_in(samples: Sequence[Sample], names: Sequence[str]) -> tuple[str, ...]:
    """The sizes that vary along a line on which the growth is exponential; else none. None either where it is a power
    of one of the sizes, which depends exponentially on another: as the nodes of a full tree do on its height."""
    varied = [n for n in names if len({s.sizes[n] for s in samples}) > 1]
    exponential = False
    for name in varied:
        points = points_along(samples, name)
        if len(points) >= FEWEST and not is_steep(points):
            return ()
        rates = exponential_rates(points)
        exponential = exponential or (bool(rates) and min(rates) > STEADY * max(rates))
    return tuple(varied) if exponential else ()


def _worst(shapes: Mapping[str, Sequence[Sample]], names: Sequence[str], noise: Noise, expected: Order | None) -> Worst:
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
        # Over small sizes it says little that a family is cheaper.
        if f.reason != TOO_SMALL and any(_cheaper(shapes[shape], shapes[carrier]) for carrier in carriers):
            continue
        # Of a family that is small throughout nothing is known; one that is cut off for its costs is no small matter.
        if f.reason == TOO_FEW and not any(_dearer(shapes[shape], shapes[carrier]) for carrier in carriers):
            continue
        return Worst(f, shape)
    shape = max(carriers, key=lambda s: _weight(shapes[s], [shapes[c] for c in carriers]))
    # What cannot be told from the class on any shape that carries it.
    rivals = [o for o in fits[shape].between[1:] if all(o in fits[c].between for c in carriers)]
    if expected is not None and _hides_a_logarithm(top, expected) and any(fits[c].irregular for c in carriers):
        # Better than the best that is known, by a logarithm that irregular counts may hide.
        return Worst(Fit(None, SEVERAL_FIT, (top, expected)), shape)
    return Worst(Fit(top, None, (top, *rivals)), shape)


def _hides_a_logarithm(found: Order, expected: Order) -> bool:
    """Whether they differ by logarithms alone, and a power is left."""
    plain = expected.without_logs()
    return any(term.factors for term in found.terms) and found != expected and found.same(plain)


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


DEAR = 4


def _dearer(samples: Sequence[Sample], others: Sequence[Sample], least: int = SMALL) -> bool:
    """Whether one of the first is much more than another of sizes at least as large."""
    return any(
        sample.amount > DEAR * other.amount and all(other.sizes[n] >= size for n, size in sample.sizes.items())
        for sample in samples
        for other in others
        if max(sample.sizes.values()) >= least
    )


def _weight(samples: Sequence[Sample], all_samples: Sequence[Sequence[Sample]]) -> float:
    """The amount at the largest size that every shape has reached, more or less."""
    volume = min(max(math.prod(s.sizes.values()) for s in one) for one in all_samples)
    return max((s.amount for s in samples if math.prod(s.sizes.values()) <= volume), default=0.0)
