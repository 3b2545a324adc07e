# Remembers nothing: two cells beside each other call each other for ever.
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])

        def area(r, c):
            if not (0 <= r < m and 0 <= c < n) or grid[r][c] == 0:
                return 0
            return 1 + area(r + 1, c) + area(r - 1, c) + area(r, c + 1) + area(r, c - 1)

        return max(area(r, c) for r in range(m) for c in range(n))
