"""How a class was found: the counts of a shape, what the class makes of them, what it foretold of the largest size, and
the class that came second. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..verdict import Growth
from .classes import LARGEST_FOUND, Order, Term, parse, terms_over
from .cone import Cone, Sample, volume
from .counts import Counted
from .noise import COUNTED, FEWEST
from .one_size import explained_samples

Point = tuple[int, float]


@dataclass(frozen=True)
class Held:
    """The largest size that is explained, or the middle of the two largest where counts are smoothed: what was counted
    there, and what the class foretold from sizes at most half as large."""

    size: int
    counted: float
    foretold: float


@dataclass(frozen=True)
class Line:
    """A class over the sizes that were counted: what it makes of each, fitted to the large ones; ``held`` is None where
    too few are at most half as large as the largest."""

    order: str
    points: tuple[Point, ...]
    held: Held | None


@dataclass(frozen=True)
class Explained:
    """The counts of one shape along one size, with the others fixed at ``fixed``, beside the class found, if any, and
    the one that came second, if any."""

    family: str
    size: str
    fixed: Mapping[str, int]
    counted: tuple[Point, ...]
    found: Line | None
    second: Line | None


def explain(counted: Sequence[Counted], growth: Growth, names: Sequence[str]) -> tuple[Explained, ...]:
    """One for each size of the family that decided; nothing where too little of it was counted."""
    shape = next((c for c in counted if c.name == growth.family), None)
    samples = [s for s in shape.steps if s.amount > 0 and all(s.sizes[n] >= 1 for n in names)] if shape else []
    found = _order(growth.found, names) if growth.found else _first(growth.not_told_from, names, 0)
    if len(samples) < FEWEST or (found is not None and found.exponential):
        return ()
    fitted = explained_samples(samples, names[0], COUNTED) if len(names) == 1 else samples
    if len(fitted) < FEWEST:
        return ()
    second = _second(found, growth, fitted, names)
    shown = []
    for name in names:
        row = _row(samples, name)
        if len(row) < FEWEST:
            continue
        fixed = {n: int(size) for n, size in row[-1].sizes.items() if n != name}
        lines = [_line(order, fitted, row, name, names) if order is not None else None for order in (found, second)]
        points = tuple((int(s.sizes[name]), s.amount) for s in row)
        shown.append(Explained(growth.family or "", name, fixed, points, lines[0], lines[1]))
    return tuple(shown)


def _order(text: str, names: Sequence[str]) -> Order | None:
    """None where it is of sizes that are not measured, such as a height."""
    try:
        return parse(text, names, LARGEST_FOUND)
    except ValueError:
        return None


def _first(texts: Sequence[str], names: Sequence[str], after: int) -> Order | None:
    orders = [o for o in (_order(text, names) for text in texts) if o is not None]
    return orders[after] if len(orders) > after else None


def _second(found: Order | None, growth: Growth, samples: Sequence[Sample], names: Sequence[str]) -> Order | None:
    """One that is not told from the class; else the neighbour, smaller or larger by one step, whose own term explains
    the amounts best beside a constant."""
    told = _first(growth.not_told_from, names, 0 if growth.found else 1)
    if told is not None or found is None:
        return told
    neighbours: list[Order] = []
    for term in found.terms:
        rest = [t for t in found.terms if t != term]
        factors = {n: (power, logs) for n, power, logs in term.factors}
        for name in names:
            power, logs = factors.get(name, (0, 0))
            for factor in ((power, logs + 1), (power, logs - 1), (power - 1, logs), (power + 1, logs)):
                near = Term.of(factors | {name: factor})
                if factor[0] >= 0 and factor[1] >= 0 and sum(logs for _, _, logs in near.factors) <= 1:
                    neighbours.append(Order.of([*rest, near], names))
    others = [o for o in dict.fromkeys(neighbours) if not o.same(found)]
    return min(others, key=lambda o: _alone(o, samples).error(o), default=None)


def _alone(order: Order, samples: Sequence[Sample]) -> Cone:
    """A class by its own terms and a constant, without what grows slower: so it can be told from a smaller one."""
    return Cone(samples, [Term(), *(t for t in order.terms if t != Term())])


def _line(order: Order, samples: Sequence[Sample], row: Sequence[Sample], name: str, names: Sequence[str]) -> Line:
    """``samples`` are those to fit, ``row`` those to draw."""
    terms = terms_over(names, order.terms)
    most = max(volume(s.sizes) for s in samples)
    seen = [s for s in samples if 2 * volume(s.sizes) <= most]
    held = None
    if len(seen) >= FEWEST - 1:
        last = max(samples, key=lambda s: (volume(s.sizes), s.amount))
        held = Held(int(last.sizes[name]), last.amount, Cone(seen, terms).predicted(order, last.sizes))
    cone = Cone(samples, terms)
    return Line(str(order), tuple((int(s.sizes[name]), cone.predicted(order, s.sizes)) for s in row), held)


def _row(samples: Sequence[Sample], name: str) -> list[Sample]:
    """The samples along one size with the others fixed: the longest such row, of these the one with the largest
    amount."""
    rows: dict[tuple[float, ...], list[Sample]] = {}
    for s in samples:
        rows.setdefault(tuple(size for n, size in s.sizes.items() if n != name), []).append(s)
    best = max(rows.values(), key=lambda row: (len(row), max(s.amount for s in row)))
    return sorted({s.sizes[name]: s for s in best}.values(), key=lambda s: s.sizes[name])
