# problem: recursion/n-queens
# time: O(n p)
# memory: O(n)
# note: all permutations filtered by the sizes of two sets
from itertools import permutations


class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        cols = range(n)
        return [
            ["." * c + "Q" + "." * (n - c - 1) for c in placed]
            for placed in permutations(cols)
            if n == len({placed[i] + i for i in cols}) == len({placed[i] - i for i in cols})
        ]
