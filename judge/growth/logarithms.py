"""Whether a logarithm is to be seen in amounts that a class with one explains: beside the power of a size, what is left
of them has to rise, and to the end. Pure. Theory: docs/growth.md."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from .classes import Order
from .cone import Sample

SEEN = 0.15  # of what a logarithm grows by, how much is to be seen at least
LONG = 4  # times its first size, that a row reaches which shows a logarithm
ROSE = 16  # times below the largest size, from where on a multiple with a logarithm rises by a quarter or more


def rises(points: Sequence[Sample], order: Order) -> bool:
    """Whether a logarithm is to be seen: of a class of one term, what is left of the amounts without it grows along
    each of its sizes in half of the rows at least, and does not level off there. Words of 64 bits make a step in the
    counts that a logarithm explains too, and so does what is taken off where one size is small beside the other."""
    if len(order.terms) != 1:
        return True
    (term,) = order.terms
    plain = order.without_logs()
    for name in (name for name, _, logs in term.factors if logs):
        rows: dict[tuple[float, ...], list[Sample]] = {}
        for s in points:
            rows.setdefault(tuple(size for n, size in s.sizes.items() if n != name), []).append(s)
        ordered = [sorted(row, key=lambda s: s.sizes[name]) for row in rows.values()]
        long = [row for row in ordered if row[-1].sizes[name] >= LONG * row[0].sizes[name]]
        if not long or 2 * sum(_rises_along(row, name, plain) for row in long) < len(long):
            return False
    return True


def _rises_along(row: Sequence[Sample], name: str, plain: Order) -> bool:
    """Whether the amounts of a row, by size, rise as a multiple of a class, as a logarithm would and to the end."""
    first, last = row[0], row[-1]
    more = last.amount / plain.value(last.sizes) * plain.value(first.sizes) / first.amount - 1
    if more <= SEEN * (math.log(last.sizes[name]) / math.log(max(2, first.sizes[name])) - 1):
        return False
    multiples = [(s.sizes[name], s.amount / plain.value(s.sizes)) for s in row]
    (n, before), (m, after) = multiples[-2:]
    if n > 1 and after / math.log(m) > (1 + FASTER) * before / math.log(n):
        return False  # more than a logarithm: something that is larger sets in
    return not levels_off(multiples)


FASTER = 0.05  # by how much the end of a row may rise faster than a logarithm
LEVEL = 0.6  # of what a multiple rises by in the first half of the doublings, what it does in the second at least


def levels_off(multiples: Sequence[tuple[float, float]]) -> bool:
    """Whether what rises by size does so by less and less with each doubling, as a logarithm does not."""
    if len(multiples) < 3:
        return False
    first, last = multiples[0], multiples[-1]
    middle = min(multiples[1:-1], key=lambda p: abs(math.log(p[0] * p[0] / first[0] / last[0])))
    early = (middle[1] - first[1]) / math.log(middle[0] / first[0])
    late = (last[1] - middle[1]) / math.log(last[0] / middle[0])
    return late < LEVEL * early


SLIGHT = 0.28  # of what a logarithm rises by over the last doublings, what is taken for less than one


def has_levelled_off(points: Sequence[tuple[float, float]], power: int) -> bool:
    """Whether amounts as a multiple of a power of the size rise over the last doublings by much less than a logarithm
    would, or not at all: on the way to something that is the same in the end, such as the branches below a node."""
    ends = [(n, amount / n**power) for n, amount in points if n * ROSE >= points[-1][0]]
    half = len(ends) // 2
    if half < 2:
        return False
    first, last = ends[:half], ends[half:]
    if max(m for _, m in last) <= max(m for _, m in first):
        return True
    rise = _mean(m for _, m in last) / _mean(m for _, m in first) - 1
    logarithm = _mean(math.log(n) for n, _ in last) / _mean(math.log(n) for n, _ in first) - 1
    return rise < SLIGHT * logarithm


def _mean(values: Iterable[float]) -> float:
    every = list(values)
    return math.fsum(every) / len(every)


STILL = 0.002  # by how much a multiple may rise with a doubling and is taken for the same
FALLEN = 0.02  # and by how much it may fall, else the power is too large
DOUBLED = 0.01  # how far from twice a size may be
PAIRS = 4  # doublings at least


def comes_again(points: Sequence[tuple[float, float]], power: float) -> bool:
    """Whether amounts as a multiple of a power of the size are, at each of the larger sizes, what they are at its
    double."""
    multiples = [(n, amount / n**power) for n, amount in points if n * 2 * ROSE >= points[-1][0]]
    pairs = [(a, b) for n, a in multiples for m, b in multiples if abs(m / n - 2) < 2 * DOUBLED]
    return len(pairs) >= PAIRS and all((1 - FALLEN) * a <= b <= (1 + STILL) * a for a, b in pairs)


ENDS = 3  # sizes in each half, at least
SUDDEN = 1.6  # times what a multiple rises by over the doublings before, what it may over the last ones


def sets_in_late(points: Sequence[tuple[float, float]], power: float) -> bool:
    """Whether amounts as a multiple of a power of the size rise by far more over the last doublings than over as many
    before, as a logarithm does not: something larger sets in, such as values that meet once there are many of them."""
    ends = [(n, amount / n**power) for n, amount in points if n * ROSE >= points[-1][0]]
    if len(ends) < 2 * ENDS or ends[-1][0] * 2 < ROSE * ends[0][0]:
        return False
    middle = min(range(1, len(ends) - 1), key=lambda i: abs(math.log(ends[i][0] ** 2 / ends[0][0] / ends[-1][0])))
    first, half, last = (_mean(m for _, m in some) for some in (ends[:2], ends[middle - 1 : middle + 2], ends[-2:]))
    return last > half and last - half > SUDDEN * max(0.0, half - first)
