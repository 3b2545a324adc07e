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
    """``counted`` are the counts of ``shapes``, which were cut off where they cost too much; ``expected`` is the class
    by which a count is carried over to sizes nearby."""

    def __init__(self, shapes: Sequence[Shape], counted: Sequence[Counted], expected: Order | None) -> None:
        self.counted = [c for c in counted if c.steps]
        self.expected = None if expected is None or expected.exponential else expected
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
        """What no input of the package of these sizes exceeds, as far as is known; None where some were too dear to be
        counted. Where a family has no such size, its next larger input stands for it."""
        if any(all(low[n] <= size for n, size in sizes.items()) for low in self.cut):
            return None
        found: Most | None = None
        for one in self.counted:
            steps = self._bound(one.steps, sizes)
            if found is None or steps > found.steps:
                found = Most(steps, one.name)
        return found

    def _bound(self, steps: Sequence[Sample], sizes: Sizes) -> float:
        same = [s.amount for s in steps if _key(s.sizes) == _key(sizes)]
        if same:
            return max(same)
        above = [s.amount for s in steps if all(s.sizes[n] >= size for n, size in sizes.items())]
        if above:
            return min(above)
        return max((self._carried(s, sizes) for s in steps), default=0.0)

    def _carried(self, sample: Sample, sizes: Sizes) -> float:
        if self.expected is not None:
            return sample.amount * self.expected.value(sizes) / max(1e-9, self.expected.value(sample.sizes))
        return sample.amount * volume(sizes) / volume(sample.sizes)


def _key(sizes: Sizes) -> tuple[float, ...]:
    return tuple(sizes.values())


def _distance(one: Sizes, other: Sizes) -> float:
    return sum(abs(math.log(max(1, one[n]) / max(1, size))) for n, size in other.items())


def _close(one: float, other: float) -> bool:
    return max(1, one) <= 2 * max(1, other) and max(1, other) <= 2 * max(1, one)
