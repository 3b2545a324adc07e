# Looks from each fresh orange for the nearest rotten one, by all ways that come to no place twice.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])

        def nearest(r, c, seen):
            if not (0 <= r < m and 0 <= c < n) or grid[r][c] == 0 or (r, c) in seen:
                return inf
            if grid[r][c] == 2:
                return 0
            seen = seen | {(r, c)}
            return 1 + min(nearest(y, x, seen) for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))

        times = [nearest(r, c, frozenset()) for r in range(m) for c in range(n) if grid[r][c] == 1]
        last = max(times, default=0)
        return last if last < inf else -1
