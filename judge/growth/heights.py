"""Trees: growth that is told by nodes alone, named by nodes and height where that bounds it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..model.problem import Problem
from .classes import Order, Term
from .cone import Sample

LARGE = 64  # nodes from which on the factors are compared
BUSHY, CHAIN = 0.25, 0.5  # height over nodes: below the one a tree is bushy, above the other a chain
FEWEST = 6
AS_GOOD = 4.0  # what bushy trees may cost beyond chains, as multiples of nodes times height


def height_size(problem: Problem) -> tuple[str, str] | None:
    """(name of the size that is a height, the parameter whose): ``h = "height of root"``; None where there is none."""
    for name, text in problem.complexity.sizes.items():
        match = re.match(r"height of (\w+)", text)
        if match and any(p.name == match[1] for p in problem.params):
            return name, match[1]
    return None


def height(levels: Sequence[Any]) -> int:
    """Of a tree in level order with None for a child that is missing: the nodes on the longest way down."""
    waiting, deepest = (1 if levels else 0), 0
    at = 0
    while waiting and at < len(levels):
        level = levels[at : at + waiting]
        at += len(level)
        nodes = sum(value is not None for value in level)
        deepest += nodes > 0
        waiting = 2 * nodes
    return deepest


def named_by_height(
    order: Order, name: str, shapes: Iterable[tuple[Sequence[Sample], Sequence[int | None]]]
) -> Order | None:
    """``order`` of one size with one power in the name of the height, where that bounds all counts as well: bushy trees
    take no more steps for each node and level than chains."""
    if len(order.terms) != 1 or len(order.terms[0].factors) != 1 or order.exponential:
        return None
    ((size, power, logs),) = order.terms[0].factors
    if power < 2 or power % 1:
        return None
    found = Order.of([Term.of({size: (power - 1, logs), name: (1, 0)})], (size, name))
    chains: list[float] = []
    bushy: list[float] = []
    for samples, heights in shapes:
        for sample, h in zip(samples, heights, strict=True):
            sizes: Mapping[str, float] = {size: sample.sizes[size], name: h or 0}
            if h and sizes[size] >= LARGE:
                ratio = sample.amount / found.value(sizes)
                (chains if h >= CHAIN * sizes[size] else bushy if h < BUSHY * sizes[size] else []).append(ratio)
    if len(chains) < FEWEST or len(bushy) < FEWEST or max(bushy) > AS_GOOD * max(chains):
        return None
    return found
