# Decides for every square of the board whether a queen stands there, without using that each row must have one.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        boards, queens = [], []

        def dfs(square):
            if len(queens) == n:
                boards.append(["." * c + "Q" + "." * (n - c - 1) for _, c in queens])
                return
            if square == n * n:
                return
            r, c = divmod(square, n)
            if all(r != i and c != j and abs(r - i) != abs(c - j) for i, j in queens):
                queens.append((r, c))
                dfs(square + 1)
                queens.pop()
            dfs(square + 1)

        dfs(0)
        return boards
