"""Begins with an island for each cell of land, and unites sets that touch until no two of them do."""


def solve(args):
    (grid,) = args
    islands = [{(r, c)} for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 1]

    def touch(one, other):
        return any(abs(r - y) + abs(c - x) == 1 for r, c in one for y, x in other)

    while True:
        pair = next(
            ((i, j) for j in range(len(islands)) for i in range(j) if touch(islands[i], islands[j])),
            None,
        )
        if pair is None:
            return max(map(len, islands), default=0)
        i, j = pair
        islands[i] |= islands.pop(j)
