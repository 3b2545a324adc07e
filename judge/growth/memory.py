"""From what calls held at their peak to a growth class: heap and stack apart, and nothing that a held-out size denies.
Pure. Theory: docs/growth.md."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .classes import Order, Term, terms_over
from .cone import Cone, Sample, volume
from .fit import MEMORY, SEVERAL_FIT, TOO_FEW, Fit, Worst, worst
from .one_size import rare

OFF = 0.15  # how far what a held-out input needs may be from what the others foretell
DENIED = "a larger input needs another amount of memory than the class says"
NEGLIGIBLE_BYTES = 64
LEAST_KEPT = 6  # sizes without those that are held out
FEWEST = 7  # inputs of a shape
FIXED = "a room of fixed size may hold what grows"
FIXED_BYTES = 8192
FEWEST_LEVELS, BUSHY_NODES = 4, 8  # of trees that are compared with chains; nodes on each level of a bushy one
MUCH_MORE = 1.5  # so many times what a level of a chain needs: then bushy trees deny what shallow ones say
SMALL, DOUBLINGS = 8, 6  # a stack is looked at over so many doublings, the first of at least this size


@dataclass(frozen=True)
class Held:
    """What one call held at its peak, in bytes: ``heap`` beyond input and answer, and the deepest ``stack``; the height
    of the tree that it was given, where that was asked for."""

    sizes: Mapping[str, int]
    heap: int
    stack: int
    height: int | None = None


def memory_growth(shapes: Mapping[str, Sequence[Held]], names: Sequence[str], expected: Order | None) -> Worst:
    """The growth on the worst shape. Heap and stack are explained each by itself, and the larger class counts."""
    few = [h for held in shapes.values() if len(held) < FEWEST for h in held]
    shapes = {name: held for name, held in shapes.items() if len(held) >= FEWEST}
    # A shape of which too little was seen may be left out, unless it already needs more than all others.
    if not shapes or max(map(_all, few), default=0) > 2 * max(_all(h) for held in shapes.values() for h in held):
        return Worst(Fit(None, TOO_FEW))
    least = min(max(h.heap, h.stack) for held in shapes.values() for h in held)
    most = max(h.heap + h.stack for held in shapes.values() for h in held)
    if least > FIXED_BYTES and most < 4 * least:
        return Worst(Fit(None, FIXED))
    heaps = {s: ceased([Sample(h.sizes, h.heap + NEGLIGIBLE_BYTES) for h in held]) for s, held in shapes.items()}
    stacks = {s: levelled([Sample(h.sizes, h.stack + NEGLIGIBLE_BYTES) for h in held]) for s, held in shapes.items()}
    heap, stack = (worst(series, names, MEMORY, expected) for series in (heaps, stacks))
    if heap.fit.found is None:
        return heap
    if stack.fit.found is None and not all(map(_beside, shapes.values())):
        return stack
    found, shape = heap.fit.found, heap.shape
    if stack.fit.found is not None and not stack.fit.found.at_most(found):
        found, shape = Order.of([*found.terms, *stack.fit.found.terms], names), stack.shape
    if rare(found) and not (expected is not None and rare(expected)):
        # Buffers that fill up look like a root, and so do texts whose number grows with their length.
        return Worst(Fit(None, SEVERAL_FIT, (found,)), shape)
    if not found.exponential:
        kinds = [list(heaps.values()), list(stacks.values()) if stack.fit.found is not None else []]
        every = [s for series in kinds for s in series]
        grows = any(power >= 1 for t in found.terms for _, power, _ in t.factors)
        for series in kinds:
            told = [s for s in series if grows and not denied(s, names, found)]
            if any(denied(s, names, found) and not _cheap(s, every) and not _bounded(s, told) for s in series):
                return Worst(Fit(None, DENIED, (found,)), shape)
        found = _as_expected(_plain(found, names), expected, [s for one in heaps.values() for s in one])
    return Worst(Fit(found, None, (found,)), shape)


def _as_expected(found: Order, expected: Order | None, samples: Sequence[Sample]) -> Order:
    """``O(n + e)`` for O(e) where it is expected and no input has more n than e: there it is the same class."""
    if expected is None or not found.at_most(expected):
        return found
    sizes = {f[0] for t in found.terms for f in t.factors if len(t.factors) == 1 and f[1:] == (1, 0)}
    for term in expected.terms:
        if found.covers(term):
            continue
        if len(term.factors) != 1 or term.factors[0][1:] != (1, 0):
            return found
        own = term.factors[0][0]
        if not any(all(s.sizes[own] <= s.sizes[other] for s in samples) for other in sizes):
            return found
    return expected


def by_height(shapes: Mapping[str, Sequence[Held]], name: str, height: str) -> Worst:
    """The growth over the nodes of a tree, ``name``, or over its ``height``: what is linear in deep trees only follows
    the height, what is so in shallow ones too does not."""
    found = memory_growth(shapes, [name], None)
    linear = Order.of([Term.of({name: (1, 0)})], [name])
    if found.fit.found is None or not found.fit.found.same(linear):
        return found
    shallow = {s: held for s, held in shapes.items() if _shallow(held, name)}
    within = memory_growth(shallow, [name], None).fit.found
    if within is not None and within.same(linear):
        return found
    follows = within is not None and within.at_most(Order.of([Term.of({name: (0, 1)})], [name]))
    beside = _beside_chains([h for held in shapes.values() for h in held], name)
    unclear = not follows if beside is None else beside > (MUCH_MORE if follows else 1 + OFF)
    if unclear:
        return Worst(Fit(None, "it is not clear whether it grows with the nodes or with the height"), found.shape)
    order = Order.of([Term.of({height: (1, 0)})], [name, height])
    return Worst(Fit(order, None, (order,)), found.shape)


def _beside_chains(every: Sequence[Held], name: str) -> float | None:
    """What bushy trees need for each of their levels, as a multiple of what chains need: about one where it is the
    levels that take memory, as many nodes as may be on each of them. None where too few were seen.
    """
    least = min(map(_all, every))
    chains: list[float] = []
    bushy: list[float] = []
    for held in every:
        if held.height is None or held.height < FEWEST_LEVELS:
            continue
        share = (_all(held) - least) / held.height
        if 2 * held.height >= held.sizes[name]:
            chains.append(share)
        elif BUSHY_NODES * held.height <= held.sizes[name]:
            bushy.append(share)
    return max(bushy) / max(1.0, *chains) if len(chains) >= FEWEST and len(bushy) >= FEWEST else None


def _shallow(held: Sequence[Held], name: str) -> bool:
    largest = max(held, key=lambda h: h.sizes[name], default=None)
    return largest is not None and largest.height is not None and largest.height**2 <= largest.sizes[name]


def _all(held: Held) -> int:
    return held.heap + held.stack


def _beside(held: Sequence[Held]) -> bool:
    """Whether the stack, which nothing explains, is at every larger input no more than what the heap holds."""
    volumes = [volume(h.sizes) for h in held]
    return all(h.stack <= h.heap for h, v in zip(held, volumes, strict=True) if 4 * v >= max(volumes))


def _plain(order: Order, names: Sequence[str]) -> Order:
    """Without terms that stay below every power of a size, beside one that does not: ``O(n)`` of ``n + log k``."""
    powers = [t for t in order.terms if any(power >= 1 for _, power, _ in t.factors)]
    return Order.of(powers, names) if powers and len(names) > 1 else order


def levelled(samples: Sequence[Sample]) -> list[Sample]:
    """Of one size: what grows by jumps, and by no more with each doubling of the size, is bounded by a logarithm; what
    has ceased to grow, by a constant. The bound is put in its place, since both look like anything in between. Other
    samples as they are."""
    highest, half = _highest(samples), DOUBLINGS // 2
    if not highest or highest[half] == highest[-1]:
        return ceased(samples)
    added = [b - a for a, b in pairwise(highest)]
    if sum(added[half:]) <= 1.5 * sum(added[:half]) and max(added) < highest[0] + sum(added[:half]):
        (name,) = samples[0].sizes
        return [Sample(s.sizes, max(added) * math.log2(max(2, s.sizes[name]))) for s in samples]
    return list(samples)


def ceased(samples: Sequence[Sample]) -> list[Sample]:
    """Of one size: the constant that bounds what has ceased to grow over the last doublings, as a set of the values
    does once it holds them all: on the way there it looks like a logarithm. Other samples as they are."""
    highest = _highest(samples)
    if highest and highest[DOUBLINGS // 2] == highest[-1]:
        return [Sample(s.sizes, highest[-1]) for s in samples]
    return list(samples)


def _highest(samples: Sequence[Sample]) -> list[float]:
    """Of one size: the most that was held up to each of the last doublings; empty where there are several sizes, or
    none that is large enough to end with or small enough to begin with."""
    by_size = sorted(((int(max(s.sizes.values())), s.amount) for s in samples), key=lambda p: p[0])
    if not samples or len(samples[0].sizes) > 1 or by_size[-1][0] < SMALL << DOUBLINGS:
        return []
    ends = [by_size[-1][0] >> i for i in range(DOUBLINGS, -1, -1)]
    if by_size[0][0] > ends[0]:
        return []
    return [max(amount for n, amount in by_size if n <= end) for end in ends]


def _bounded(samples: Sequence[Sample], others: Sequence[Sequence[Sample]]) -> bool:
    """Whether each of the larger inputs needs at most what some of ``others``, which follow the class, need at no
    larger sizes: then it says nothing against the class that it goes up and down below them."""
    most = max(volume(s.sizes) for s in samples)
    return all(
        any(
            s.amount <= (1 + OFF) * other.amount
            for series in others
            for other in series
            if all(size <= s.sizes[name] for name, size in other.sizes.items())
        )
        for s in samples
        if 2 * volume(s.sizes) > most
    )


def _cheap(samples: Sequence[Sample], every: Sequence[Sequence[Sample]]) -> bool:
    """Whether other inputs of at most the same sizes need twice as much as the largest of these."""
    largest = max(samples, key=lambda s: volume(s.sizes))
    return any(
        other.amount > 2 * largest.amount
        for others in every
        for other in others
        if all(size <= largest.sizes[name] for name, size in other.sizes.items())
    )


def denied(samples: Sequence[Sample], names: Sequence[str], order: Order) -> bool:
    """Whether the largest inputs need more than the class foretells by all that are at most half as large."""
    most = max(volume(s.sizes) for s in samples)
    kept = [s for s in samples if 2 * volume(s.sizes) <= most]
    held_out = [s for s in samples if 2 * volume(s.sizes) > most]
    if len(kept) < LEAST_KEPT:
        return False
    foretold = foretell(kept, names, order, held_out)
    room = _jump(kept) if all(not power for t in order.terms for _, power, _ in t.factors) else 0.0
    if len(samples[0].sizes) == 1 and (steps := _doubled(kept, order)):
        return any(s.amount > (1 + OFF) * steps * order.value(s.sizes) for s in held_out)
    return any(s.amount > max((1 + OFF) * f, room) for s, f in zip(held_out, foretold, strict=True))


def _doubled(samples: Sequence[Sample], order: Order) -> float:
    """Of a room that doubles when it is full, and else stays as it is: the most that it is as a multiple of the class,
    over the last two doublings of the size. Nothing where it also grows in between."""
    by_size = sorted(samples, key=lambda s: volume(s.sizes))
    ends = [s for s in by_size if 4 * volume(s.sizes) >= volume(by_size[-1].sizes)]
    stays = sum(b.amount == a.amount for a, b in pairwise(ends))
    if stays < 2 or any(1 < b.amount / a.amount < 1.7 for a, b in pairwise(ends)):
        return 0.0
    return max(s.amount / order.value(s.sizes) for s in ends)


def _jump(samples: Sequence[Sample]) -> float:
    """What is allowed where nothing but logarithms grows: recursion on halves goes frame by frame, so the next doubling
    may add as much as any doubling before it."""
    by_size = sorted(samples, key=lambda s: volume(s.sizes))
    highest, last, most, at = 0.0, 0.0, 0.0, 0.0
    for sample in by_size:
        highest = max(highest, sample.amount)
        if volume(sample.sizes) >= 2 * at:
            most, last, at = max(most, highest - last if at else 0.0), highest, volume(sample.sizes)
    return highest + most


def foretell(samples: Sequence[Sample], names: Sequence[str], order: Order, others: Sequence[Sample]) -> list[float]:
    """The amounts of ``others`` by what explains ``samples`` best within the cone of a class."""
    cone = Cone(samples, terms_over(names, order.terms, MEMORY.powers))
    return [cone.predicted(order, other.sizes) for other in others]
