# Walks on without a mark, so that two neighbours call each other for ever.
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        m, n = len(board), len(board[0])
        safe = set()

        def walk(r, c):
            if 0 <= r < m and 0 <= c < n and board[r][c] == "O":
                safe.add((r, c))
                walk(r + 1, c)
                walk(r - 1, c)
                walk(r, c + 1)
                walk(r, c - 1)

        for r in range(m):
            for c in range(n):
                if r in (0, m - 1) or c in (0, n - 1):
                    walk(r, c)
        for r in range(m):
            for c in range(n):
                if (r, c) not in safe:
                    board[r][c] = "X"
