# All permutations of the columns; a placement is good if all its diagonals differ.
from itertools import permutations


class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        columns = range(n)
        return [
            ["." * c + "Q" + "." * (n - c - 1) for c in p]
            for p in permutations(columns)
            if n == len(set(p[i] + i for i in columns)) == len(set(p[i] - i for i in columns))
        ]
