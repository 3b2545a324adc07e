# Goes on as long as an orange is fresh, though nothing may be left that spreads.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        queue = deque((r, c) for r in range(m) for c in range(n) if grid[r][c] == 2)
        if not queue and any(1 in row for row in grid):
            return -1
        minutes = 0
        while any(1 in row for row in grid):
            minutes += 1
            for _ in range(len(queue)):
                r, c = queue.popleft()
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < m and 0 <= x < n and grid[y][x] == 1:
                        grid[y][x] = 2
                        queue.append((y, x))
        return minutes
