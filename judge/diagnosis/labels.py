"""Failure labels: what kind of input it was that failed. Pure predicates over JSON-like arguments."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from ..kinds import kind_of
from ..model.problem import Problem
from ..model.types import INT_MAX, INT_MIN, TYPES, Type

NEAR_LIMIT = 2**31 - 1 - 100_000_000


def _elements(type_: Type, value: Any) -> list[Any] | None:
    """What an argument consists of: values, or lists of them where it is a list of lists; None for a scalar."""
    if type_.item is None:
        return None if (elements := TYPES[type_.name].elements) is None else list(elements(value))
    if type_.item.name == "nested":  # ints and lists side by side have no order: a list of nested is nested itself
        return _elements(type_.item, value)
    nested = type_.item.item is not None or type_.node is not None
    return [_elements(type_.item, item) for item in value] if nested else value


def _flat(value: Any) -> Iterator[Any]:
    if isinstance(value, list):
        for item in value:
            yield from _flat(item)
    else:
        yield value


def _numbers(value: Any) -> Iterator[int | float]:
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return
    if isinstance(value, int | float):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _numbers(item)


def _of_elements(elements: list[Any]) -> Iterator[str]:
    """Labels of an argument as a whole. The lists of a list of lists are compared with one another and not looked into,
    but that all values together may be equal, and that some of the lists may be empty (``empty-inner``).
    """
    values = list(_flat(elements))
    distinct = len(set(map(repr, elements)))
    all_equal = len(values) > 1 and len(set(map(repr, values))) == 1
    if not values:
        yield "empty"
    elif len(elements) == 1:
        yield "single"
    if [] in elements and values:
        yield "empty-inner"
    if all_equal:
        yield "all-equal"
    if distinct < len(elements) or all_equal:
        yield "duplicates"
    # Two lists are in some order by chance.
    ordered = len(elements) > 2 or len(values) == len(elements)
    if ordered and distinct > 1 and all(type(v) in (int, float) for v in values):
        if all(a <= b for a, b in itertools.pairwise(elements)):
            yield "sorted"
        elif all(a >= b for a, b in itertools.pairwise(elements)):
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
        if (elements := _elements(param.type, value)) is not None:
            found += _of_elements(elements)
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
