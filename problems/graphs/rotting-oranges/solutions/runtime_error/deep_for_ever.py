# Spreads without a look at whether the orange has turned already, so that two neighbours call each other for ever.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        times = [[inf] * n for _ in range(m)]

        def spread(r, c, time):
            if not (0 <= r < m and 0 <= c < n) or grid[r][c] == 0:
                return
            times[r][c] = min(times[r][c], time)
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                spread(y, x, time + 1)

        for r in range(m):
            for c in range(n):
                if grid[r][c] == 2:
                    spread(r, c, 0)
        last = max((times[r][c] for r in range(m) for c in range(n) if grid[r][c] == 1), default=0)
        return last if last < inf else -1
