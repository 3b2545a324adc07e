# Spreads from the first cell, always to the lowest cell at the shore, which a heap finds. The time is the greatest height
# that was needed so far; the first time that the last cell comes up is the earliest.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        seen = [[False] * n for _ in range(n)]
        seen[0][0] = True
        shore = [(grid[0][0], 0, 0)]
        time = 0
        while True:
            height, r, c = heappop(shore)
            time = max(time, height)
            if r == c == n - 1:
                return time
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= y < n and 0 <= x < n and not seen[y][x]:
                    seen[y][x] = True
                    heappush(shore, (grid[y][x], y, x))
