"""Starts with every land cell as an island of its own and merges sets of cells until no two of them are adjacent."""

from itertools import combinations


def adjacent(one, other):
    return any(abs(y - v) + abs(x - u) == 1 for y, x in one for v, u in other)


def solve(args):
    (grid,) = args
    islands = [{(y, x)} for y, row in enumerate(grid) for x, cell in enumerate(row) if cell == "1"]
    while True:
        pair = next((pair for pair in combinations(islands, 2) if adjacent(*pair)), None)
        if pair is None:
            return len(islands)
        one, other = pair
        islands.remove(other)
        one |= other
