"""Failure labels: what kind of input it was that failed. Pure predicates over JSON-like arguments."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from ..kinds import kind_of
from ..model.problem import Problem
from ..model.types import INT_MAX, INT_MIN, TYPES, Type

NEAR_LIMIT = 2**31 - 1 - 100_000_000


def _lists(type_: Type, value: Any) -> Iterator[list[Any]]:
    """Every flat list of scalars inside a value."""
    if type_.item is None:
        if (elements := TYPES[type_.name].elements) is not None:
            yield elements(value)
    elif type_.item.item is None and type_.node is None:
        yield value
    else:
        for item in value:
            yield from _lists(type_.item, item)


def _numbers(value: Any) -> Iterator[int | float]:
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return
    if isinstance(value, int | float):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _numbers(item)


def _of_list(values: list[Any]) -> Iterator[str]:
    if not values:
        yield "empty"
    elif len(values) == 1:
        yield "single"
    else:
        distinct = len(set(map(repr, values)))
        if distinct == 1:
            yield "all-equal"
        if distinct < len(values):
            yield "duplicates"
        if all(type(v) in (int, float) for v in values) and distinct > 1:
            if all(a <= b for a, b in itertools.pairwise(values)):
                yield "sorted"
            elif all(a >= b for a, b in itertools.pairwise(values)):
                yield "reversed"


def _skewed(level_order: list[Any]) -> bool:
    """More than two nodes, none of which has two children."""
    nodes = sum(v is not None for v in level_order)
    children = level_order[1:]
    pairs = [children[i : i + 2] for i in range(0, len(children), 2)]
    return nodes > 2 and all(len(p) < 2 or None in p for p in pairs)


def labels_of(problem: Problem, args: tuple[Any, ...], large: bool = False) -> tuple[str, ...]:
    """Labels of ``args``; ``large`` for a case of maximal size, which is not looked into."""
    if large:
        return ("max-size",)
    found = kind_of(problem).labels(args)
    for param, value in zip(problem.params, args, strict=False):
        if param.node_of:
            continue
        for values in _lists(param.type, value):
            found += _of_list(values)
        if param.type.name == "TreeNode" and _skewed(value):
            found.append("skewed")
        if param.cycle and args[[p.name for p in problem.params].index(param.cycle)] >= 0:
            found.append("cycle")
    numbers = list(_numbers(list(args)))
    if any(n < 0 for n in numbers):
        found.append("negative")
    if any(n in (INT_MIN, INT_MAX) for n in numbers):
        found.append("extreme")
    if any(abs(n) > NEAR_LIMIT for n in numbers) or sum(abs(n) for n in numbers) > INT_MAX:
        found.append("overflow")
    return tuple(dict.fromkeys(found))
