"""Walks cell by cell with a set of those visited, and turns where the next one cannot be entered."""


def solve(args):
    (matrix,) = args
    ahead = {(r, c) for r in range(len(matrix)) for c in range(len(matrix[0]))}
    r, c, dr, dc = 0, 0, 0, 1
    order = []
    while True:
        order.append(matrix[r][c])
        ahead.discard((r, c))
        if not ahead:
            return order
        while (r + dr, c + dc) not in ahead:
            dr, dc = dc, -dr
        r, c = r + dr, c + dc
