# One pass that takes a cell unless something safe lies above or to the left of it, or it is at the edge.
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        m, n = len(board), len(board[0])
        for r in range(1, m - 1):
            for c in range(1, n - 1):
                if board[r - 1][c] == "X" and board[r][c - 1] == "X":
                    board[r][c] = "X"
