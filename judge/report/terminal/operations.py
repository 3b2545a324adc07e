"""A case of a sequence (the operations of a design problem, the observations of a contract) as rows of a table."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from .differences import same
from .plain import cells, clean, clip, pad
from .values import one_line

BEFORE, AFTER = 6, 2  # rows shown around the first difference; the first row is always shown
_CALL = 34


@dataclass(frozen=True)
class Table:
    """Lines of text; ``marked`` is the index in ``lines`` of the row that differs first."""

    lines: list[str]
    marked: int | None


def call_text(name: Any, args: Any, *, width: int = _CALL, ascii: bool = False) -> str:
    """``put(1, 1)``, at most ``width`` cells."""
    inner = ", ".join(one_line(a, 24, ascii=ascii) for a in args) if isinstance(args, list) else ""
    return clip(f"{clean(str(name))}({inner})", width, ascii=ascii)


def first_difference(expected: Any, got: Any) -> int | None:
    """Index of the first step whose results differ or whose result is missing; None if there is none."""
    if not isinstance(expected, list) or not isinstance(got, list):
        return None
    for i in range(max(len(expected), len(got))):
        if i >= len(expected) or i >= len(got) or not same(expected[i], got[i]):
            return i
    return None


def operation_table(
    calls: Sequence[tuple[Any, Any]],
    expected: Any,
    got: Any,
    *,
    silent: Collection[int],
    width: int,
    before: int = BEFORE,
    ascii: bool = False,
) -> Table:
    """The rows around the first difference, long stretches elided.

    ``calls`` are names with their arguments; empty for bare observations. ``silent`` holds the indices of the steps
    that return nothing: their null is left out. ``before`` rows are shown before the difference, or the end. ``got``
    that is no list (there was no answer) leaves its column out.
    """
    have, want = (got if isinstance(got, list) else []), (expected if isinstance(expected, list) else [])
    total = max(len(calls), len(want), len(have))
    differs = first_difference(expected, got)
    shown = _shown(total, differs, before)
    value_width = max((width - (_CALL if calls else 0) - 12) // (2 if isinstance(got, list) else 1), 8)

    def text(values: list[Any], i: int) -> str:
        if i >= len(values):
            return "-"
        return "" if i in silent and values[i] is None else one_line(values[i], value_width, ascii=ascii)

    columns = [["#", *(f"{i + 1:,}" for i in shown)]]
    if calls:
        columns.append(["operation", *(call_text(*calls[i], ascii=ascii) if i < len(calls) else "-" for i in shown)])
    columns.append(["expected", *(text(want, i) for i in shown)])
    if isinstance(got, list):
        columns.append(["got", *(text(have, i) for i in shown)])
    return _laid_out(columns, shown, total, differs, ascii)


def _shown(total: int, differs: int | None, before: int) -> list[int]:
    center = total - 1 if differs is None else differs
    low, high = max(center - before, 0), min(center + AFTER + 1, total)
    if low <= 2:  # nothing is gained by eliding one row
        low = 0
    return [*([0] if low > 0 else []), *range(low, high)]


def _laid_out(columns: list[list[str]], shown: list[int], total: int, differs: int | None, ascii: bool) -> Table:
    mark, dots = ("x ", "...") if ascii else ("✗ ", "…")
    widths = [max(map(cells, column)) for column in columns]
    lines: list[str] = []
    marked = None
    for k, row in enumerate(zip(*columns, strict=True)):
        index = shown[k - 1] if k else None
        if index is not None and k > 1 and index > shown[k - 2] + 1:
            lines.append(f"  {dots} {index - shown[k - 2] - 1:,} more {dots}")
        if index is not None and index == differs:
            marked = len(lines)
        entries = (pad(t, w, right=c == 0) for c, (t, w) in enumerate(zip(row, widths, strict=True)))
        lines.append(((mark if index is not None and index == differs else "  ") + "  ".join(entries)).rstrip())
    if shown and shown[-1] < total - 1:
        lines.append(f"  {dots} {total - 1 - shown[-1]:,} more {dots}")
    return Table(lines, marked)
