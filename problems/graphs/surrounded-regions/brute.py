"""Lets what is safe spread by one step at a time: an open cell is safe at the edge or beside a safe one."""


def solve(args):
    (board,) = args
    rows, columns = len(board), len(board[0])
    opened = {(r, c) for r in range(rows) for c in range(columns) if board[r][c] == "O"}
    safe = frozenset()
    while True:
        following = frozenset(
            (r, c)
            for r, c in opened
            if r in (0, rows - 1)
            or c in (0, columns - 1)
            or not safe.isdisjoint([(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)])
        )
        if following == safe:
            return [["O" if (r, c) in safe else "X" for c in range(columns)] for r in range(rows)]
        safe = following
