# Spreads from all rotten oranges at once. The front holds those that turned in the last minute; an orange is marked as
# it enters the front, so it enters once. Fresh ones are counted down.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        front = [(r, c) for r in range(m) for c in range(n) if grid[r][c] == 2]
        fresh = sum(row.count(1) for row in grid)
        minutes = 0
        while fresh and front:
            minutes += 1
            following = []
            for r, c in front:
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < m and 0 <= x < n and grid[y][x] == 1:
                        grid[y][x] = 2
                        fresh -= 1
                        following.append((y, x))
            front = following
        return -1 if fresh else minutes
