# Marks cells as visited for good, so that a second path may not use them.
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        m, n = len(matrix), len(matrix[0])
        visited = set()
        best = 0
        for i in range(m):
            for j in range(n):
                stack = [(i, j, 1)]
                while stack:
                    r, c, length = stack.pop()
                    if (r, c) in visited:
                        continue
                    visited.add((r, c))
                    best = max(best, length)
                    for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= y < m and 0 <= x < n and matrix[y][x] > matrix[r][c]:
                            stack.append((y, x, length + 1))
        return best
