"""Pictures of trees, linked lists and grids, as a person would draw them. Plain lines of text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...model.types import Type
from .plain import cells, pad, to_ascii
from .values import format_value, one_line

TREE_LEVELS = 7  # deeper trees become an outline
TREE_NODES = 63  # larger ones the level-order list
LIST_LINES = 3
GRID_ROWS, GRID_COLUMNS = 20, 40


@dataclass(frozen=True)
class _Tree:
    """Nodes by index, the root first: values, and the indices of the children."""

    values: list[int]
    left: list[int | None]
    right: list[int | None]


def draw_tree(level_order: list[int | None], *, width: int, ascii: bool = False) -> list[str]:
    """The tree in LeetCode's level order: root on top with branches, where ``width`` and TREE_LEVELS allow.

    Else an indented outline; beyond TREE_NODES nodes the elided level-order list.
    """
    tree = _parse(level_order)
    if tree is None or len(tree.values) > TREE_NODES:
        return format_value(None, level_order, width=width, ascii=ascii)
    if not tree.values:
        return ["(empty tree)"]
    lines: list[str] = []
    if _levels(tree) <= TREE_LEVELS:
        lines = [line.rstrip() for line in _block(tree, 0)[0]]
    if not lines or max(map(len, lines)) > width:
        lines = _outline(tree)
    if max(map(len, lines)) > width:
        return format_value(None, level_order, width=width, ascii=ascii)
    return [to_ascii(line) for line in lines] if ascii else lines


def _parse(level_order: list[int | None]) -> _Tree | None:
    """None if an entry has no parent."""
    tree = _Tree([], [], [])
    if not level_order:
        return tree
    if level_order[0] is None:
        return None
    entries = iter(level_order)
    tree.values.append(next(entries))  # type: ignore[arg-type]
    parent = 0
    while parent < len(tree.values):
        for children in (tree.left, tree.right):
            value = next(entries, None)
            children.append(None if value is None else len(tree.values))
            if value is not None:
                tree.values.append(value)
        parent += 1
    return tree if next(entries, tree) is tree else None


def _levels(tree: _Tree) -> int:
    depth = [1] * len(tree.values)
    for node in range(len(depth)):  # parents stand before their children
        for child in (tree.left[node], tree.right[node]):
            if child is not None:
                depth[child] = depth[node] + 1
    return max(depth)


def _block(tree: _Tree, node: int) -> tuple[list[str], int, int]:
    """The drawing of a subtree of bounded depth: its lines, their width, and the column of its root."""
    label = str(tree.values[node])
    left, right = tree.left[node], tree.right[node]
    if left is None and right is None:
        return [label], len(label), (len(label) - 1) // 2
    lines: list[str] = []
    width = left_at = right_at = 0
    if left is not None:
        lines, width, left_at = _block(tree, left)
    if right is not None:
        drawn, drawn_width, drawn_at = _block(tree, right)
        offset = width + 1 if left is not None else max(0, 2 - drawn_at)
        lines = _beside(lines, drawn, offset)
        right_at = offset + drawn_at
        width = offset + drawn_width
    if left is None:
        at = right_at - 2
        branch = " " * at + "└─┐"
    elif right is None:
        at = left_at + 2
        branch = " " * left_at + "┌─┘"
    else:
        at = (left_at + right_at) // 2
        branch = " " * left_at + "┌" + "─" * (at - left_at - 1) + "┴" + "─" * (right_at - at - 1) + "┐"
    shift = max(0, (len(label) - 1) // 2 - at)
    at += shift
    top = " " * (at - (len(label) - 1) // 2) + label
    lines = [top, *(" " * shift + line for line in (branch, *lines))]
    return lines, max(width + shift, len(top), len(branch) + shift), at


def _beside(left: list[str], right: list[str], offset: int) -> list[str]:
    height = max(len(left), len(right))
    left = left + [""] * (height - len(left))
    right = right + [""] * (height - len(right))
    return [a.ljust(offset) + b for a, b in zip(left, right, strict=True)]


def _outline(tree: _Tree) -> list[str]:
    lines: list[str] = []
    waiting: list[tuple[int, str, str, str]] = [(0, "", "", "")]
    while waiting:
        node, stem, branch, side = waiting.pop()
        lines.append(f"{stem}{branch}{side}{tree.values[node]}")
        below = stem + {"": "", "├─ ": "│  ", "└─ ": "   "}[branch]
        children = [(c, s) for c, s in ((tree.left[node], "left: "), (tree.right[node], "right: ")) if c is not None]
        for i, (child, name) in reversed(list(enumerate(children))):
            waiting.append((child, below, "└─ " if i == len(children) - 1 else "├─ ", name))
    return lines


def draw_list(values: list[int], *, cycle: int | None = None, width: int, ascii: bool = False) -> list[str]:
    """``1 → 2 → 3 → ∅``; with the tail's next at index ``cycle`` (None or negative: none) ``… → -4 ↩ (to index 1)``."""
    arrow, empty, back, mark = (" -> ", "null", " -> back", "...") if ascii else (" → ", "∅", " ↩", "…")
    if not values:
        return [empty + " (empty list)"]
    end = f"{back} (to index {cycle:,})" if cycle is not None and cycle >= 0 else arrow + empty
    if 4 * len(values) <= LIST_LINES * width:
        lines = _chain(values, arrow, end, width)
        if len(lines) <= LIST_LINES:
            return lines
    size = len(values)
    last = one_line(values[-1], 24, ascii=ascii)
    suffix = f"{last}{end} ({size:,} nodes)"
    room = width - cells(f"{mark} {size:,} more {mark}{arrow}{suffix}")
    shown = ""
    taken = 0
    for value in values[:-1]:
        piece = one_line(value, 24, ascii=ascii) + arrow
        if cells(shown) + cells(piece) > room:
            break
        shown += piece
        taken += 1
    return [f"{shown}{mark} {size - 1 - taken:,} more {mark}{arrow}{suffix}"]


def _chain(values: list[int], arrow: str, end: str, width: int) -> list[str]:
    lines: list[str] = []
    line = ""
    for i, value in enumerate(values):
        piece = str(value) + (end if i == len(values) - 1 else arrow)
        if line and cells(line) + cells(piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = "  "
        line += piece
    return [*lines, line.rstrip()]


def draw_random_list(nodes: list[list[int | None]], *, width: int, ascii: bool = False) -> list[str]:
    """``7 → 13 → 11 → ∅`` above the index that each node's random pointer leads to (``∅``: null)."""
    arrow, empty = (" -> ", "null") if ascii else (" → ", "∅")
    if not nodes:
        return [empty + " (empty list)"]
    if 5 * len(nodes) > width:
        return format_value(Type("RandomNode"), nodes, width=width, ascii=ascii)
    top, bottom = "next:   ", "random: "
    for value, target in nodes:
        target_text = empty if target is None else f"[{target}]"
        room = max(cells(str(value)), cells(target_text))
        top += pad(str(value), room) + arrow
        bottom += pad(target_text, room + cells(arrow))
    lines = [top + empty, bottom.rstrip()]
    if max(map(cells, lines)) > width:
        return format_value(Type("RandomNode"), nodes, width=width, ascii=ascii)
    return lines


def draw_grid(rows: list[list[Any]], *, width: int, ascii: bool = False) -> list[str]:
    """A small matrix in aligned columns, one-character strings without quotes; else as format_value has it."""
    columns = len(rows[0]) if rows else 0
    regular = 0 < columns <= GRID_COLUMNS and len(rows) <= GRID_ROWS and all(len(row) == columns for row in rows)
    if not regular or len(rows) == 1:
        return format_value(None, rows, width=width, ascii=ascii)
    entries = [entry for row in rows for entry in row]
    if all(map(_is_sign, entries)):
        lines = [" ".join(row) for row in rows]
    else:
        cell = [[one_line(entry, 24, ascii=ascii) for entry in row] for row in rows]
        widths = [max(cells(row[c]) for row in cell) for c in range(columns)]
        text = [", ".join(pad(t, w, right=True) for t, w in zip(row, widths, strict=True)) for row in cell]
        lines = [("[[" if i == 0 else " [") + t + ("]]" if i == len(text) - 1 else "],") for i, t in enumerate(text)]
    return lines if max(map(cells, lines)) <= width else format_value(None, rows, width=width, ascii=ascii)


def _is_sign(entry: Any) -> bool:
    return isinstance(entry, str) and len(entry) == 1 and "!" <= entry <= "~" and entry not in "\"',"
