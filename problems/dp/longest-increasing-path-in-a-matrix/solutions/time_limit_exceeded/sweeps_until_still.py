# Sweeps over the matrix, forward and backward, until no length grows any more.
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        m, n = len(matrix), len(matrix[0])
        length = [[1] * n for _ in range(m)]
        cells = [(r, c) for r in range(m) for c in range(n)]
        changed = True
        while changed:
            changed = False
            for order in (cells, reversed(cells)):
                for r, c in order:
                    for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= y < m and 0 <= x < n and matrix[y][x] < matrix[r][c] and length[y][x] >= length[r][c]:
                            length[r][c] = length[y][x] + 1
                            changed = True
        return max(map(max, length))
