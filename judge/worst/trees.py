"""Trees of another shape, in level order with None for a child that is missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Levels = list[Any]
Node = list[Any]  # value, left, right


def parsed(levels: Levels) -> Node | None:
    """The root as [value, left, right]."""
    if not levels or levels[0] is None:
        return None
    root: Node = [levels[0], None, None]
    waiting, at = [root], 1
    for node in waiting:
        for side in (1, 2):
            if at < len(levels):
                if levels[at] is not None:
                    node[side] = [levels[at], None, None]
                    waiting.append(node[side])
                at += 1
    return root


def in_levels(root: Node | None) -> Levels:
    """The reverse of ``parsed``."""
    found: Levels = []
    waiting = [root]
    for node in waiting:
        found.append(None if node is None else node[0])
        if node is not None:
            waiting += [node[1], node[2]]
    while found and found[-1] is None:
        found.pop()
    return found


def in_order(root: Node | None) -> Levels:
    """Its values from left to right."""
    found: Levels = []
    above: list[Node] = []
    while root is not None or above:
        while root is not None:
            above.append(root)
            root = root[1]
        node = above.pop()
        found.append(node[0])
        root = node[2]
    return found


def mirrored(levels: Levels) -> Levels:
    """Left and right exchanged everywhere."""
    root = parsed(levels)
    waiting = [root] if root else []
    for node in waiting:
        node[1], node[2] = node[2], node[1]
        waiting += [child for child in node[1:] if child]
    return in_levels(root)


def _chain(values: Levels, side: Callable[[int], int]) -> Levels:
    """One child each: the node at depth i hangs all that follows on ``side(i)``; values stay in order."""
    low, high = 0, len(values) - 1
    root: Node | None = None
    last: tuple[Node, int] | None = None
    for depth in range(len(values)):
        towards = side(depth)
        if towards == 1:  # all that follows is to the left
            node, high = [values[high], None, None], high - 1
        else:
            node, low = [values[low], None, None], low + 1
        if last is None:
            root = node
        else:
            last[0][last[1]] = node
        last = (node, towards)
    return in_levels(root)


def _balanced(values: Levels) -> Levels:
    root: list[Any] = [None]
    waiting: list[tuple[int, int, list[Any], int]] = [(0, len(values), root, 0)]
    for low, high, parent, side in waiting:
        if low < high:
            middle = (low + high) // 2
            node: Node = [values[middle], None, None]
            parent[side] = node
            waiting += [(low, middle, node, 1), (middle + 1, high, node, 2)]
    return in_levels(root[0])


def _legs(values: Levels) -> Levels:
    """A chain to the right with a leaf on the left of each node."""
    root: Node | None = None
    last: Node | None = None
    for at in range(0, len(values), 2):
        pair = values[at : at + 2]
        node: Node = [pair[-1], [pair[0], None, None] if len(pair) == 2 else None, None]
        if last is None:
            root = node
        else:
            last[2] = node
        last = node
    return in_levels(root)


SHAPES: dict[str, Callable[[Levels], Levels]] = {
    "a chain to the left": lambda values: _chain(values, lambda depth: 1),
    "a chain to the right": lambda values: _chain(values, lambda depth: 2),
    "a zigzag": lambda values: _chain(values, lambda depth: 1 + depth % 2),
    "balanced": _balanced,
    "a chain with leaves": _legs,
}
"""Shapes of the values from left to right, so that a search tree stays one."""
