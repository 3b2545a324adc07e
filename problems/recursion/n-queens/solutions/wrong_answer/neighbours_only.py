# Tests the diagonals against the row directly above only, not against all rows above.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        res = []

        def dfs(queens):
            if len(queens) == n:
                res.append(["." * c + "Q" + "." * (n - c - 1) for c in queens])
                return
            for c in range(n):
                if c not in queens and (not queens or abs(queens[-1] - c) != 1):
                    dfs(queens + [c])

        dfs([])
        return res
