# Union-find with an element that stands for the outside.
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        m, n = len(board), len(board[0])
        outside = m * n
        parent = list(range(m * n + 1))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for i in range(m):
            for j in range(n):
                if board[i][j] == "O":
                    if i in (0, m - 1) or j in (0, n - 1):
                        parent[find(i * n + j)] = find(outside)
                    if i > 0 and board[i - 1][j] == "O":
                        parent[find(i * n + j)] = find((i - 1) * n + j)
                    if j > 0 and board[i][j - 1] == "O":
                        parent[find(i * n + j)] = find(i * n + j - 1)
        for i in range(m):
            for j in range(n):
                if board[i][j] == "O" and find(i * n + j) != find(outside):
                    board[i][j] = "X"
