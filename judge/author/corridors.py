"""Boards whose ways go in steps along the diagonals: two thirds of the cells, and a turn at each of them."""

from __future__ import annotations

from typing import Any


def falling(rows: int, columns: int, way: Any, wall: Any) -> list[list[Any]]:
    """Two diagonals of ``way`` and one of ``wall`` by turns. Each wall has a gap, at its one end or the other by turns,
    so that there is one long way from the lower left to the upper right.
    """
    board = [[wall if (c - r) % 3 == 2 else way for c in range(columns)] for r in range(rows)]
    starts = [d for d in range(1 - rows, columns) if d % 3 == 2]
    for turn, d in enumerate(starts):
        first = max(0, -d)
        last = min(rows - 1, columns - 1 - d)
        r = last if turn % 2 else first
        board[r][r + d] = way
    return board


def rising(rows: int, columns: int, way: Any, wall: Any) -> list[list[Any]]:
    """The same from the upper left to the lower right."""
    return falling(rows, columns, way, wall)[::-1]
