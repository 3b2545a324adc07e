# Takes the box around an island for its area.
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        best = 0
        for r in range(m):
            for c in range(n):
                if grid[r][c] == 0:
                    continue
                top = bottom = r
                left = right = c
                grid[r][c] = 0
                stack = [(r, c)]
                while stack:
                    y, x = stack.pop()
                    top, bottom = min(top, y), max(bottom, y)
                    left, right = min(left, x), max(right, x)
                    for ny, nx in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                        if 0 <= ny < m and 0 <= nx < n and grid[ny][nx]:
                            grid[ny][nx] = 0
                            stack.append((ny, nx))
                best = max(best, (bottom - top + 1) * (right - left + 1))
        return best
