"""JSON values as short lines of text.

Whatever the value holds, no control character of it reaches the text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ...model.types import Type
from .plain import cells, clean, clip, count

__all__ = ["clean", "format_value", "one_line"]

WRAPPED_LINES = 4  # a flat list up to this many lines is shown whole
ROWS = 12  # a nested list shows up to this many rows
_LONG_TEXT = 16  # a list of longer strings is shown row by row
_INT_BITS = 400  # longer ones are described: printing them takes quadratic time
_LIST_LIKE = ("list", "TreeNode", "ListNode", "RandomNode")


def format_value(type: Type | None, value: Any, *, width: int, ascii: bool = False) -> list[str]:
    """``value`` in JSON notation, in lines of up to ``width`` cells; ``type`` is its declared type where known.

    Short values are whole, lists wrapped or shown row by row; long ones are elided and their size is given:
    ``[1, 2, 3, … 9,996 more …, 7] (10,000 values)``. With ``ascii`` other characters are escaped.
    """
    if isinstance(value, list):
        whole = _short(value, width, ascii)
        if whole is not None:
            return [whole]
        if _is_nested(type, value):
            return _rows(type, value, width, ascii)
        if (lines := _wrapped(value, width, ascii)) is not None:
            return lines
        if any(isinstance(item, str) and len(item) > _LONG_TEXT for item in value[:ROWS]):
            return _rows(type, value, width, ascii)
        return [_elided(value, width, _noun(type), ascii)]
    return [one_line(value, width, ascii=ascii)]


def one_line(value: Any, width: int, *, ascii: bool = False) -> str:
    """``value`` in one line of at most ``width`` cells, elided if it is longer."""
    whole = _short(value, width, ascii)
    if whole is not None:
        return whole
    if isinstance(value, list):
        return _elided(value, width, "value", ascii)
    if isinstance(value, str):
        return _elided_text(value, width, ascii)
    return clip(_leaf(value, ascii), width, ascii=ascii)


def _noun(type: Type | None) -> str:
    return {"ListNode": "node", "RandomNode": "node", "TreeNode": "entry"}.get(type.name if type else "", "value")


def _sized(size: int, noun: str) -> str:
    return f"({size:,} entries)" if noun == "entry" else f"({count(size, noun)})"


def _is_nested(type: Type | None, value: list[Any]) -> bool:
    if type is not None:
        return type.item is not None and type.item.name in _LIST_LIKE
    return isinstance(value[0], list)


def _leaf(value: Any, ascii: bool) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        if value.bit_length() > _INT_BITS:
            return f"(integer of about {int(value.bit_length() * 0.30103):,} digits)"
        return str(value)
    if isinstance(value, str):
        return '"' + "".join(_escaped(c, ascii) for c in value) + '"'
    return clean(repr(value)).replace("\n", "\\n").replace("\t", "\\t")


def _escaped(character: str, ascii: bool) -> str:
    if character in '"\\':
        return "\\" + character
    if character.isprintable() and (character.isascii() or not ascii):
        return character
    return json.dumps(character)[1:-1] if character != "\x7f" else "\\u007f"


def _short(value: Any, room: int, ascii: bool) -> str | None:
    """``value`` whole if it takes at most ``room`` cells, else None; looks at no more, and no deeper, than fits."""
    if isinstance(value, list):
        if 3 * len(value) > room + 2:
            return None
        parts: list[str] = []
        left = room - 2
        for item in value:
            part = _short(item, left, ascii)
            if part is None:
                return None
            parts.append(part)
            left -= cells(part) + 2
        return "[" + ", ".join(parts) + "]" if left + 2 >= 0 else None
    if isinstance(value, str) and len(value) + 2 > room:
        return None
    text = _leaf(value, ascii)
    return text if cells(text) <= room else None


def _part(item: Any, room: int, ascii: bool) -> str:
    """An item of an elided list: whole, or as its size alone."""
    mark = "..." if ascii else "…"
    whole = _short(item, room, ascii)
    if whole is not None:
        return whole
    if isinstance(item, list):
        return f"[{mark} {count(len(item), 'value')}]"
    if isinstance(item, str):
        return _elided_text(item, room, ascii, sized=False)
    return clip(_leaf(item, ascii), room, ascii=ascii)


def _wrapped(value: list[Any], width: int, ascii: bool) -> list[str] | None:
    """A flat list over at most WRAPPED_LINES lines, or None if it is longer."""
    if 3 * len(value) > WRAPPED_LINES * width:
        return None
    lines: list[str] = []
    line = "["
    for i, item in enumerate(value):
        part = _short(item, width - 2, ascii)
        if part is None:
            return None
        part += "]" if i == len(value) - 1 else ","
        if cells(line) + cells(part) + 1 > width and line != "[":
            lines.append(line)
            line = " " + part
        else:
            line += part if line == "[" else " " + part
        if len(lines) >= WRAPPED_LINES:
            return None
    return [*lines, line]


def _elided(value: list[Any], width: int, noun: str, ascii: bool) -> str:
    mark = "..." if ascii else "…"
    size = len(value)
    piece = max(width // 4, 12)
    last = _part(value[-1], piece, ascii)

    def tail(shown: int) -> str:
        return f"{mark} {size - 1 - shown:,} more {mark}, {last}] {_sized(size, noun)}"

    room = width - cells(tail(0)) - 1
    parts: list[str] = []
    for item in value[:-1]:
        part = _part(item, piece, ascii)
        if cells(part) + 2 > room:
            break
        parts.append(part)
        room -= cells(part) + 2
    if len(parts) == size - 1:  # only the items' own length made it too long
        return clip(f"[{', '.join([*parts, last])}] {_sized(size, noun)}", width, ascii=ascii)
    return clip("[" + "".join(p + ", " for p in parts) + tail(len(parts)), width, ascii=ascii)


def _elided_text(value: str, width: int, ascii: bool, *, sized: bool = True) -> str:
    mark = "..." if ascii else "…"
    suffix = f" ({count(len(value), 'character')})" if sized else ""
    room = max(width - len(suffix) - 2 - len(mark), 2)
    tail = _fitting((_escaped(c, ascii) for c in reversed(value)), room // 3)
    head = _fitting((_escaped(c, ascii) for c in value), room - sum(map(cells, tail)))
    return clip(f'"{"".join(head)}{mark}{"".join(reversed(tail))}"{suffix}', width, ascii=ascii)


def _fitting(parts: Iterator[str], room: int) -> list[str]:
    taken: list[str] = []
    for part in parts:
        room -= cells(part)
        if room < 0:
            break
        taken.append(part)
    return taken


def _rows(type: Type | None, value: list[Any], width: int, ascii: bool) -> list[str]:
    mark = "..." if ascii else "…"
    item_noun = _noun(type.item if type else None)
    size = len(value)
    shown = range(size) if size <= ROWS else [*range(ROWS - 2), size - 1]
    lines: list[str] = []
    for i in shown:
        if i == size - 1 and size > ROWS:
            lines.append(f" {mark} {count(size - ROWS + 1, 'more row')} {mark}")
        row, room = value[i], width - 3
        text = _short(row, room, ascii)
        if text is None:
            text = _elided(row, room, item_noun, ascii) if isinstance(row, list) else one_line(row, room, ascii=ascii)
        lines.append((" " if lines else "[") + text + ("]" if i == size - 1 else ","))
    if size > ROWS:
        lines.append(f"({count(size, 'row')})")
    return lines
