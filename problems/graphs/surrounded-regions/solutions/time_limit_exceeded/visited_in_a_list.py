# Keeps the safe cells in a list, which is searched for each neighbour.
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        m, n = len(board), len(board[0])
        edge = [(r, c) for r in range(m) for c in range(n) if r in (0, m - 1) or c in (0, n - 1)]
        safe = [(r, c) for r, c in edge if board[r][c] == "O"]
        for r, c in safe:
            for at in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= at[0] < m and 0 <= at[1] < n and board[at[0]][at[1]] == "O" and at not in safe:
                    safe.append(at)
        for row in board:
            row[:] = ["X"] * n
        for r, c in safe:
            board[r][c] = "O"
