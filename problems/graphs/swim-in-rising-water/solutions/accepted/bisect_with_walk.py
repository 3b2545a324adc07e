# Binary search by the library over a recursive walk.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)

        def reaches(t):
            seen = set()

            def walk(r, c):
                if not (0 <= r < n and 0 <= c < n) or grid[r][c] > t or (r, c) in seen:
                    return False
                seen.add((r, c))
                if (r, c) == (n - 1, n - 1):
                    return True
                return walk(r + 1, c) or walk(r, c + 1) or walk(r - 1, c) or walk(r, c - 1)

            return walk(0, 0)

        return bisect_left(range(n * n), True, key=reaches)
