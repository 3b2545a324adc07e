# Tries one time after the other, each with a walk from the beginning.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        for t in range(n * n):
            if grid[0][0] > t:
                continue
            seen = {(0, 0)}
            stack = [(0, 0)]
            while stack:
                r, c = stack.pop()
                for y, x in (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1):
                    if 0 <= y < n and 0 <= x < n and (y, x) not in seen and grid[y][x] <= t:
                        seen.add((y, x))
                        stack.append((y, x))
            if (n - 1, n - 1) in seen:
                return t
