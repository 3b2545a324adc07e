"""Goes through all placements with one queen in each row and column and tests every pair of queens."""

from functools import cache
from itertools import combinations, permutations


@cache
def placements(n):
    """The columns of the queens, row by row, of every placement without an attack."""
    return [
        columns
        for columns in permutations(range(n))
        if all(abs(columns[low] - columns[high]) != high - low for low, high in combinations(range(n), 2))
    ]


def solve(args):
    (n,) = args
    return [["." * column + "Q" + "." * (n - column - 1) for column in columns] for columns in placements(n)]
