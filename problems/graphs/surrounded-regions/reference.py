# Begins at every open cell of the edge and marks what hangs together with it. A cell is marked when it is put on the
# stack, so each is put there once. Open cells without a mark are taken in the end.
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        m, n = len(board), len(board[0])
        todo = []

        def reach(r, c):
            if 0 <= r < m and 0 <= c < n and board[r][c] == "O":
                board[r][c] = "#"
                todo.append((r, c))

        for r in range(m):
            reach(r, 0)
            reach(r, n - 1)
        for c in range(n):
            reach(0, c)
            reach(m - 1, c)
        while todo:
            r, c = todo.pop()
            reach(r - 1, c)
            reach(r + 1, c)
            reach(r, c - 1)
            reach(r, c + 1)
        for row in board:
            row[:] = ["O" if cell == "#" else "X" for cell in row]
