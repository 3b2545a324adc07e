"""What a program took on the package's own inputs of a size: what another input is compared with. Pure."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..growth.classes import Order
from ..growth.cone import Sample, volume
from ..growth.counts import Counted
from ..growth.inputs import Shape

Sizes = Mapping[str, float]


@dataclass(frozen=True)
class Most:
    """The most steps on an input of the package of these sizes, and on which family."""

    steps: float
    family: str


class Baseline:
    """``counted`` are the counts of ``shapes``, which were cut off where they cost too much; ``order`` is the class by
    which a count is carried over to sizes nearby."""

    def __init__(self, shapes: Sequence[Shape], counted: Sequence[Counted], order: Order | None) -> None:
        self.counted = [c for c in counted if c.steps]
        self.order = None if order is None or order.exponential else order
        known = {c.name: {_key(s.sizes) for s in c.steps} for c in counted}
        self.cut = [c.sizes for s in shapes for c in s.cases if _key(c.sizes) not in known.get(s.name, set())]
        self._exact: dict[tuple[float, ...], Most] = {}
        for one in self.counted:
            for sample in one.steps:
                self.learn(sample.sizes, sample.amount, one.name)

    def learn(self, sizes: Sizes, steps: float, family: str) -> None:
        """One more count of an input of the package."""
        before = self._exact.get(_key(sizes))
        if before is None or steps > before.steps:
            self._exact[_key(sizes)] = Most(steps, family)

    def near(self, sizes: Sizes) -> float:
        """Roughly what these sizes take at most: exact where they were counted."""
        nearest = [min(c.steps, key=lambda s: _distance(s.sizes, sizes)) for c in self.counted]
        close = [s for s in nearest if all(_close(s.sizes[n], size) for n, size in sizes.items())] or nearest
        exact = self._exact.get(_key(sizes))
        return max([self._carried(s, sizes) for s in close] + ([1.0] if exact is None else [exact.steps]))

    def most(self, sizes: Sizes) -> Most | None:
        """What no input of the package of these sizes exceeds, as far as is known. Where a family has no such size its
        next larger input stands for it, or its largest. None where some were too dear to be counted, and where no
        family goes so far."""
        if any(all(low[n] <= size for n, size in sizes.items()) for low in self.cut):
            return None
        found: Most | None = None
        reached = False
        for one in self.counted:
            at_least = [s for s in one.steps if all(s.sizes[n] >= size for n, size in sizes.items())]
            same = [s.amount for s in at_least if _key(s.sizes) == _key(sizes)]
            reached = reached or bool(at_least)
            if at_least:
                steps = max(same) if same else min(s.amount for s in at_least)
            else:
                steps = max(self._carried(s, sizes) for s in one.steps)
            if found is None or steps > found.steps:
                found = Most(steps, one.name)
        return found if reached else None

    def _carried(self, sample: Sample, sizes: Sizes) -> float:
        if self.order is not None:
            return sample.amount * self.order.value(sizes) / max(1e-9, self.order.value(sample.sizes))
        return sample.amount * volume(sizes) / volume(sample.sizes)


def _key(sizes: Sizes) -> tuple[float, ...]:
    return tuple(sizes.values())


def _distance(one: Sizes, other: Sizes) -> float:
    return sum(abs(math.log(max(1, one[n]) / max(1, size))) for n, size in other.items())


def _close(one: float, other: float) -> bool:
    return max(1, one) <= 2 * max(1, other) and max(1, other) <= 2 * max(1, one)
