# Takes it that boards below four have no placement; a single square has one.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        if n < 4:
            return []
        res = []

        def dfs(queens):
            r = len(queens)
            if r == n:
                res.append(["." * c + "Q" + "." * (n - c - 1) for c in queens])
                return
            for c in range(n):
                if all(c != d and abs(c - d) != r - i for i, d in enumerate(queens)):
                    dfs(queens + [c])

        dfs([])
        return res
