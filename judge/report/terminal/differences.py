"""Where two answers differ, in one clause."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ...checkers.equality import equal
from ...checkers.unordered import OUTER, equal_unordered, key
from .plain import count
from .values import one_line

_MAX_DEPTH = 16
_COMPARED = 10_000  # pairs of what is missing and what is too much that are compared for the tolerance of doubles


def same(expected: Any, got: Any) -> bool:
    """Whether two answers are equal, as the judge compares them."""
    try:
        return equal(expected, got)
    except (OverflowError, RecursionError):  # an enormous integer beside a double; a list nested without end
        return False


def difference(expected: Any, got: Any) -> str | None:
    """Where two lists (or two long strings) first differ, in one clause; None where nothing can be said.

    ``position 3 of 7 (index 2): expected 4, got 5`` · ``expected 7 values, got 6; the first 6 agree`` ·
    ``at [1][0]: expected 4, got 5``.
    """
    if isinstance(expected, str) and isinstance(got, str):
        return _text_difference(expected, got) if max(len(expected), len(got)) > 20 else None
    if not isinstance(expected, list) or not isinstance(got, list):
        return None
    return _list_difference(expected, got, (), 0)


def _list_difference(expected: list[Any], got: list[Any], path: tuple[int, ...], depth: int) -> str | None:
    at = "at " + "".join(f"[{i}]" for i in path) + ": " if path else ""
    first: str | None = None
    common = min(len(expected), len(got))
    for i in range(common):
        e, g = expected[i], got[i]
        if isinstance(e, list) and isinstance(g, list):
            if depth >= _MAX_DEPTH:
                return None
            first = _list_difference(e, g, (*path, i), depth + 1)
        elif not same(e, g):
            clause = f"expected {one_line(e, 30)}, got {one_line(g, 30)}"
            if path:
                first = "at " + "".join(f"[{k}]" for k in (*path, i)) + f": {clause}"
            else:
                first = f"position {i + 1:,} of {len(expected):,} (index {i}): {clause}"
        if first is not None:
            break
    if len(expected) == len(got):
        return first
    sizes = f"{at}expected {_values(len(expected))}, got {f'{len(got):,}' if got else 'none'}"
    if first is not None:
        return f"{sizes}; {first.removeprefix(at)}"
    if common == 0:
        return sizes
    return f"{sizes}; the first agrees" if common == 1 else f"{sizes}; the first {common:,} agree"


def _values(number: int) -> str:
    return count(number, "value") if number else "no values"


def _text_difference(expected: str, got: str) -> str | None:
    i = next((i for i, (e, g) in enumerate(zip(expected, got, strict=False)) if e != g), None)
    if i is not None:
        near = (one_line(text[i : i + 12], 30) for text in (expected, got))
        return f"character {i + 1:,} of {len(expected):,} (index {i}): expected {', got '.join(near)}"
    if len(expected) == len(got):
        return None
    common = min(len(expected), len(got))
    return f"expected {count(len(expected), 'character')}, got {len(got):,}; the first {common:,} agree"


def unordered_difference(expected: Any, got: Any, depths: Collection[int] = OUTER, depth: int = 1) -> str | None:
    """What is missing from ``got`` and what is too much in it, as multisets; None where nothing can be said.

    Where the order of the outer list counts, the first of the lists in it that has another content is named:
    ``at [1]: missing [3]; too much [4]``.
    """
    if not isinstance(expected, list) or not isinstance(got, list):
        return None
    if depth not in depths:
        return _first_inner(expected, got, depths, depth)
    missing: dict[Any, list[Any]] = {}
    for item in expected:
        missing.setdefault(key(item, depths, depth + 1), []).append(item)
    extra = []
    for item in got:
        if (alike := missing.get(key(item, depths, depth + 1))) is not None and alike:
            alike.pop()
        else:
            extra.append(item)
    lacking = [item for items in missing.values() for item in items]
    if len(lacking) * len(extra) <= _COMPARED:
        lacking, extra = _without_near(lacking, extra, depths, depth + 1)
    clauses = [f"{word} {one_line(items, 60)}" for word, items in (("missing", lacking), ("too much", extra)) if items]
    return "; ".join(clauses) or None


def _without_near(
    lacking: list[Any], extra: list[Any], depths: Collection[int], depth: int
) -> tuple[list[Any], list[Any]]:
    """The same without pairs that are equal within the tolerance."""
    extra, left = list(extra), []
    for item in lacking:
        near = next((i for i, other in enumerate(extra) if equal_unordered(item, other, depths, depth)), None)
        if near is None:
            left.append(item)
        else:
            del extra[near]
    return left, extra


def _first_inner(expected: list[Any], got: list[Any], depths: Collection[int], depth: int) -> str | None:
    if len(expected) != len(got):
        return f"expected {_values(len(expected))}, got {f'{len(got):,}' if got else 'none'}"
    for i, (e, g) in enumerate(zip(expected, got, strict=True)):
        if not equal_unordered(e, g, depths, depth + 1):
            inner = unordered_difference(e, g, depths, depth + 1)
            return (
                f"at [{i}]{inner.removeprefix('at ') if inner.startswith('at ') else f': {inner}'}" if inner else None
            )
    return None
