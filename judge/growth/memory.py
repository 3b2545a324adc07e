"""From what calls held at their peak to a growth class: heap and stack apart, and nothing that a held-out size denies.
Pure. Theory: docs/growth.md."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from .classes import Order, terms_over
from .cone import Cone, Sample
from .fit import MEMORY, TOO_FEW, Fit, Worst, worst

OFF = 0.15  # how far what a held-out input needs may be from what the others foretell
DENIED = "a larger input needs another amount of memory than the class says"
STACK = "\0stack"  # behind a shape's name: the same calls' stack
NEGLIGIBLE_BYTES = 64
LEAST_KEPT = 6  # sizes without those that are held out
FEWEST = 7  # inputs of a shape
FIXED = "a room of fixed size may hold what grows"
FIXED_BYTES = 8192
SMALL, DOUBLINGS = 8, 6  # a stack is looked at over so many doublings, the first of at least this size


@dataclass(frozen=True)
class Held:
    """What one call held at its peak, in bytes: ``heap`` beyond input and answer, and the deepest ``stack``."""

    sizes: Mapping[str, int]
    heap: int
    stack: int


def memory_growth(shapes: Mapping[str, Sequence[Held]], names: Sequence[str], expected: Order | None) -> Worst:
    """The growth on the worst shape. Heap and stack are explained each by itself: the larger class counts, and a stack
    that follows none of the classes does no harm beside a heap that is plainly larger."""
    series: dict[str, list[Sample]] = {}
    for name, held in shapes.items():
        if len(held) < FEWEST:
            continue
        series[name] = [Sample(h.sizes, h.heap + NEGLIGIBLE_BYTES) for h in held]
        series[name + STACK] = levelled([Sample(h.sizes, h.stack + NEGLIGIBLE_BYTES) for h in held])
        least, most = min(h.heap for h in held), max(h.heap + h.stack for h in held)
        if least > FIXED_BYTES and most < 4 * least:
            return Worst(Fit(None, FIXED), name)
    if not series:
        return Worst(Fit(None, TOO_FEW))
    found = worst(series, names, MEMORY, expected)
    shape = found.shape.removesuffix(STACK) if found.shape is not None else None
    order = found.fit.found
    if order is not None and not order.exponential:
        carriers = [s for s in series.values() if not _cheap(s, list(series.values()))]
        if any(_denied(samples, names, order) for samples in carriers):
            return Worst(Fit(None, DENIED, (order,)), shape)
        return Worst(replace(found.fit, found=_plain(order, names)), shape)
    return Worst(found.fit, shape)


def _plain(order: Order, names: Sequence[str]) -> Order:
    """Without terms that stay below every power of a size, beside one that does not: ``O(n)`` of ``n + log k``."""
    powers = [t for t in order.terms if any(power >= 1 for _, power, _ in t.factors)]
    return Order.of(powers, names) if powers and len(names) > 1 else order


def levelled(samples: Sequence[Sample]) -> list[Sample]:
    """Of one size: what grows by jumps, and by no more with each doubling of the size, is bounded by a logarithm; what
    has ceased to grow, by a constant. The bound is put in its place, since both look like anything in between. Other
    samples as they are."""
    by_size = sorted(((int(max(s.sizes.values())), s.amount) for s in samples), key=lambda p: p[0])
    if not samples or len(samples[0].sizes) > 1 or by_size[-1][0] < SMALL << DOUBLINGS:
        return list(samples)
    ends = [by_size[-1][0] >> i for i in range(DOUBLINGS, -1, -1)]
    highest = [max(amount for n, amount in by_size if n <= end) for end in ends]
    added = [b - a for a, b in pairwise(highest)]
    half = len(added) // 2
    if not max(added[half:]):
        return [Sample(s.sizes, highest[-1]) for s in samples]
    if sum(added[half:]) <= 1.5 * sum(added[:half]) and max(added) < highest[0] + sum(added[:half]):
        (name,) = samples[0].sizes
        return [Sample(s.sizes, max(added) * math.log2(max(2, s.sizes[name]))) for s in samples]
    return list(samples)


def _cheap(samples: Sequence[Sample], every: Sequence[Sequence[Sample]]) -> bool:
    """Whether other inputs of at most the same sizes need twice as much as the largest of these."""
    largest = max(samples, key=_volume)
    return any(
        other.amount > 2 * largest.amount
        for others in every
        for other in others
        if all(size <= largest.sizes[name] for name, size in other.sizes.items())
    )


def _denied(samples: Sequence[Sample], names: Sequence[str], order: Order) -> bool:
    """Whether the largest inputs need more than the class foretells by all that are at most half as large."""
    most = max(_volume(s) for s in samples)
    kept = [s for s in samples if 2 * _volume(s) <= most]
    held_out = [s for s in samples if 2 * _volume(s) > most]
    if len(kept) < LEAST_KEPT:
        return False
    foretold = foretell(kept, names, order, held_out)
    room = _jump(kept) if all(not power for t in order.terms for _, power, _ in t.factors) else 0.0
    return any(s.amount > max((1 + OFF) * f, room) for s, f in zip(held_out, foretold, strict=True))


def _jump(samples: Sequence[Sample]) -> float:
    """What is allowed where nothing but logarithms grows: recursion on halves goes frame by frame, so the next doubling
    may add as much as any doubling before it."""
    by_size = sorted(samples, key=_volume)
    highest, last, most, at = 0.0, 0.0, 0.0, 0.0
    for sample in by_size:
        highest = max(highest, sample.amount)
        if _volume(sample) >= 2 * at:
            most, last, at = max(most, highest - last if at else 0.0), highest, _volume(sample)
    return highest + most


def foretell(samples: Sequence[Sample], names: Sequence[str], order: Order, others: Sequence[Sample]) -> list[float]:
    """The amounts of ``others`` by what explains ``samples`` best within the cone of a class."""
    cone = Cone(samples, terms_over(names, order.terms, MEMORY.powers))
    coefficients = cone._coefficients(order)
    plain = len(cone.terms)
    foretold = []
    for other in others:
        values = (
            (t.value(other.sizes) if i < plain else t.smaller(other.sizes)) / cone.scales[i]
            for i, t in enumerate(cone.owners)
        )
        foretold.append(sum(coefficients.get(i, 0.0) * v for i, v in enumerate(values)))
    return foretold


def _volume(sample: Sample) -> float:
    return math.prod(max(1, size) for size in sample.sizes.values())
