"""The picture of a value of a declared type: trees and lists drawn, grids aligned, all else as JSON."""

from __future__ import annotations

from typing import Any

from ...model.types import Type, mismatch
from .plain import cells
from .shapes import draw_grid, draw_list, draw_random_list, draw_tree
from .values import format_value

_PICTURED = 200  # larger ones are never drawn, so that nothing of them has to be looked at
_ITEMS = 8


def draw_value(
    type: Type | None, value: Any, *, width: int, ascii: bool = False, cycle: int | None = None
) -> list[str]:
    """Lines of up to ``width`` cells; ``cycle`` is the index the tail of a ListNode leads back to.

    A value that is not of its type (an answer may be anything) is shown as JSON.
    """
    if type is None or not isinstance(value, list):
        return format_value(type, value, width=width, ascii=ascii)
    if type.name == "ListNode" and all(_is_int(v) for v in value):
        return draw_list(value, cycle=cycle, width=width, ascii=ascii)
    if len(value) <= _PICTURED and mismatch(type, value, "") is None:
        if type.name == "TreeNode":
            return _tree(value, width, ascii)
        if type.name == "RandomNode":
            return draw_random_list(value, width=width, ascii=ascii)
        if type.item is not None and type.item.name == "ListNode" and value:
            return _lists(value, width, ascii)
        if type.item is not None and type.item.item is not None and type.item.item.item is None:
            return draw_grid(value, width=width, ascii=ascii)
    return format_value(type, value, width=width, ascii=ascii)


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _tree(value: list[int | None], width: int, ascii: bool) -> list[str]:
    text = format_value(Type("TreeNode"), value, width=width, ascii=ascii)
    if len(value) < 2:
        return [f"{text[0]} (empty tree)"] if not value else text
    picture = draw_tree(value, width=width, ascii=ascii)
    return text if picture[0].startswith("[") else [*text, *picture]


def _lists(value: list[list[int]], width: int, ascii: bool) -> list[str]:
    lines: list[str] = []
    shown = range(len(value)) if len(value) <= _ITEMS else [*range(_ITEMS - 2), len(value) - 1]
    for i in shown:
        if i == len(value) - 1 and len(value) > _ITEMS:
            mark = "..." if ascii else "…"
            lines.append(f"{mark} {len(value) - _ITEMS + 1:,} more lists {mark}")
        label = f"[{i}] "
        drawn = draw_list(value[i], width=width - cells(label), ascii=ascii)
        lines += [(label if k == 0 else " " * cells(label)) + line for k, line in enumerate(drawn)]
    return lines
