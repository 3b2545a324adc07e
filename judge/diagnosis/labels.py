"""Failure labels: what kind of input it was that failed. Pure predicates over JSON-like arguments."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from ..model.problem import Problem
from ..model.types import INT_MAX, INT_MIN, Type

NEAR_LIMIT = 2**31 - 1 - 100_000_000


def _lists(type_: Type, value: Any) -> Iterator[list[Any]]:
    """Every flat list of scalars inside a value."""
    if type_.name == "ListNode":
        yield value
    elif type_.name == "TreeNode":
        yield [v for v in value if v is not None]
    elif type_.name == "RandomNode":
        yield [v for v, _ in value]
    elif type_.item is not None:
        if type_.item.item is None and type_.item.name not in ("ListNode", "TreeNode", "RandomNode"):
            yield value
        else:
            for item in value:
                yield from _lists(type_.item, item)
    elif type_.name == "string":
        yield list(value)


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
    found: list[str] = []
    if problem.kind == "design":
        operations = list(zip(*args, strict=True))[1:]
        found += ["empty"] if not operations else ["single"] if len(operations) == 1 else []
        if len(set(map(repr, operations))) < len(operations):
            found.append("duplicates")
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
