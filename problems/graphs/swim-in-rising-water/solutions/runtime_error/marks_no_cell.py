# Looks with a recursive walk that marks no cell, so that two cells under water call each other for ever.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)

        def walk(r, c, t):
            if not (0 <= r < n and 0 <= c < n) or grid[r][c] > t:
                return False
            if r == c == n - 1:
                return True
            return walk(r - 1, c, t) or walk(r, c - 1, t) or walk(r + 1, c, t) or walk(r, c + 1, t)

        return next(t for t in range(n * n) if walk(0, 0, t))
