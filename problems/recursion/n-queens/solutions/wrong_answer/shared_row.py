# Builds the board with [[...] * n] * n, so that all rows are one and the same list.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        board = [["."] * n] * n
        cols, falling, rising, res = set(), set(), set(), []

        def dfs(r):
            if r == n:
                res.append(["".join(row) for row in board])
                return
            for c in range(n):
                if c in cols or r - c in falling or r + c in rising:
                    continue
                cols.add(c), falling.add(r - c), rising.add(r + c)
                board[r][c] = "Q"
                dfs(r + 1)
                board[r][c] = "."
                cols.discard(c), falling.discard(r - c), rising.discard(r + c)

        dfs(0)
        return res
