"""Amounts over sizes explained as sums of terms without negative coefficients. Pure. Theory: docs/growth.md."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .classes import Order, Term


@dataclass(frozen=True)
class Sample:
    """What one call did: ``amount`` is a count of steps, of bytes, or nanoseconds."""

    sizes: Mapping[str, float]
    amount: float


def volume(sizes: Mapping[str, float]) -> float:
    """The product of all sizes, none of which makes it less."""
    return math.prod(max(1, size) for size in sizes.values())


@dataclass(frozen=True)
class Between:
    """Work on two sizes at once that is no product of powers: the smaller of the two (``smaller``), the sum of the
    logarithms of ``one`` things that are spread over ``other`` places (``logarithm``), and as many as one is larger
    than the other, each time for the other (``difference``)."""

    one: str
    other: str
    kind: str

    @property
    def bound(self) -> Term:
        """What it grows no faster than."""
        product = self.kind == "difference"
        return Term.of({self.one: (1, 0)} | ({self.other: (1, 0)} if product else {}))

    def value(self, sizes: Mapping[str, float]) -> float:
        things, places = max(sizes[self.one], 1), max(sizes[self.other], 1)
        if self.kind == "logarithm":
            return places * math.log2(1 + things / places)
        return min(things, places) if self.kind == "smaller" else max(0, things - places) * places


class Cone:
    """Least squares of relative errors over sums of terms without negative coefficients.

    Only the products of the columns are kept: each error is then found without looking at the samples again.
    """

    def __init__(self, samples: Sequence[Sample], terms: Sequence[Term]) -> None:
        self.terms = list(terms)
        names = sorted(samples[0].sizes)
        kinds = ("smaller", "logarithm", "difference")
        self.extras = [Between(a, b, kind) for a in names for b in names if a != b for kind in kinds]
        self._solved: dict[Order | None, dict[int, float]] = {}
        self.count = len(samples)
        columns = [[t.value(s.sizes) / s.amount for s in samples] for t in self.terms]
        columns += [[t.smaller(s.sizes) / s.amount for s in samples] for t in self.terms]
        columns += [[e.value(s.sizes) / s.amount for s in samples] for e in self.extras]
        # The term of each column: what a class has to cover for it, or in the second row be.
        self.owners = [*self.terms, *self.terms, *(e.bound for e in self.extras)]
        self.scales = [max(c) or 1.0 for c in columns]
        columns = [[v / scale for v in c] for c, scale in zip(columns, self.scales, strict=True)]
        self.gram = [[math.fsum(x * y for x, y in zip(a, b, strict=True)) for b in columns] for a in columns]
        self.sums = [math.fsum(c) for c in columns]
        self.columns = columns
        self.largest = max(range(self.count), key=lambda i: samples[i].amount)

    def _coefficients(self, order: Order | None) -> dict[int, float]:
        if order in self._solved:
            return self._solved[order]
        allowed = [
            i
            for i, t in enumerate(self.owners)
            if order is None or (t in order.terms if self._is_smaller(i) else order.covers(t))
        ]
        self._solved[order] = nonnegative(self.gram, self.sums, allowed)
        return self._solved[order]

    def _is_smaller(self, column: int) -> bool:
        """Whether it is of a term with a little taken off."""
        return len(self.terms) <= column < 2 * len(self.terms)

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

    def predicted(self, order: Order, sizes: Mapping[str, float]) -> float:
        """What the explanation within the cone of a class makes of other sizes."""
        amount, twice = 0.0, 2 * len(self.terms)
        for i, x in self._coefficients(order).items():
            if i >= twice:
                value = self.extras[i - twice].value(sizes)
            else:
                value = self.owners[i].smaller(sizes) if self._is_smaller(i) else self.owners[i].value(sizes)
            amount += x * value / self.scales[i]
        return amount

    def miss(self, order: Order, held: Sequence[Sample]) -> float:
        """How far off the explanation is at samples that it has not seen: the largest relative error."""
        return max((abs(self.predicted(order, s.sizes) / s.amount - 1) for s in held), default=0.0)

    def share(self, order: Order) -> float:
        """How much of the largest amount the class's own terms account for."""
        return self._share(order, 2 * len(self.terms))

    def borne(self, order: Order) -> float:
        """The same with the work on two sizes at once that is bounded by these terms."""
        return self._share(order, len(self.owners))

    def bears_all(self, order: Order, least: float) -> bool:
        """Whether each term of the class, with the work on two sizes at once that it bounds, accounts for at least
        ``least`` of some amount. A class of which one does not is no more than a bound."""
        x = self._coefficients(order)
        return all(
            any(sum(x[i] * self.columns[i][k] for i in x if self.owners[i] == term) >= least for k in range(self.count))
            for term in order.terms
        )

    def _share(self, order: Order, columns: int) -> float:
        x = self._coefficients(order)
        own = [i for i, t in enumerate(self.owners[:columns]) if t in order.terms]
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
            solved = solve(gram, right, active)
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


def solve(gram: Sequence[Sequence[float]], right: Sequence[float], active: Sequence[int]) -> dict[int, float]:
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
