"""Boards of corridors along the diagonals: one way through all of them."""

from __future__ import annotations

from collections import deque

import pytest

from judge.author import corridors

SIDES = [(1, 1), (2, 2), (1, 9), (9, 1), (5, 5), (7, 12), (12, 7), (18, 18), (50, 50)]


def distances(board: list[list[str]], start: tuple[int, int]) -> dict[tuple[int, int], int]:
    found, queue = {start: 0}, deque([start])
    while queue:
        r, c = queue.popleft()
        for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            inside = 0 <= y < len(board) and 0 <= x < len(board[0])
            if inside and board[y][x] == "." and (y, x) not in found:
                found[y, x] = found[r, c] + 1
                queue.append((y, x))
    return found


@pytest.mark.parametrize(("rows", "columns"), SIDES)
def test_one_way_leads_through_all_corridors(rows: int, columns: int) -> None:
    board = corridors.falling(rows, columns, ".", "#")
    assert (len(board), {len(row) for row in board}) == (rows, {columns})
    found = distances(board, (rows - 1, 0))
    assert len(found) == sum(row.count(".") for row in board)
    assert (0, columns - 1) in found
    if min(rows, columns) >= 18:
        assert found[0, columns - 1] > 0.55 * rows * columns


@pytest.mark.parametrize(("rows", "columns"), SIDES)
def test_rising_ones_lead_from_corner_to_corner(rows: int, columns: int) -> None:
    board = corridors.rising(rows, columns, ".", "#")
    assert (rows - 1, columns - 1) in distances(board, (0, 0))
