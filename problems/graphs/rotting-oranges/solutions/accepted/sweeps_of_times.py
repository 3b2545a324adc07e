# A table of times that takes the least of its neighbours and one more, in sweeps until nothing changes.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        never = m * n + 1
        times = [[0 if cell == 2 else never for cell in row] for row in grid]
        changed = True
        while changed:
            changed = False
            for r in range(m):
                for c in range(n):
                    if grid[r][c] != 1:
                        continue
                    for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        if 0 <= y < m and 0 <= x < n and grid[y][x] and times[y][x] + 1 < times[r][c]:
                            times[r][c] = times[y][x] + 1
                            changed = True
        last = max((times[r][c] for r in range(m) for c in range(n) if grid[r][c] == 1), default=0)
        return last if last < never else -1
