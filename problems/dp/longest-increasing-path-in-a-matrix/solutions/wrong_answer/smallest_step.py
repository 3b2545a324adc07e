# Always goes on to the smallest greater neighbour.
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        m, n = len(matrix), len(matrix[0])
        memo = {}
        order = sorted(((matrix[r][c], r, c) for r in range(m) for c in range(n)), reverse=True)
        for v, r, c in order:
            near = [
                (matrix[y][x], y, x)
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
                if 0 <= y < m and 0 <= x < n and matrix[y][x] > v
            ]
            memo[r, c] = 1 + (memo[min(near)[1:]] if near else 0)
        return max(memo.values())
