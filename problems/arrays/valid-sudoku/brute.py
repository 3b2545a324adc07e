"""Compares every two cells."""

from itertools import combinations, product


def solve(args):
    (board,) = args
    filled = [(r, c) for r, c in product(range(9), repeat=2) if board[r][c] != "."]
    for (r, c), (x, y) in combinations(filled, 2):
        near = r == x or c == y or (r // 3 == x // 3 and c // 3 == y // 3)
        if near and board[r][c] == board[x][y]:
            return False
    return True
