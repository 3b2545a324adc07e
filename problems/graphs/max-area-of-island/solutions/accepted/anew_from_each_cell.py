# Floods from each cell of land anew, without a thought of the floods before.
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])

        def area(r, c):
            seen = {(r, c)}
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                for ny, nx in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                    if 0 <= ny < m and 0 <= nx < n and grid[ny][nx] == 1 and (ny, nx) not in seen:
                        seen.add((ny, nx))
                        stack.append((ny, nx))
            return len(seen)

        return max((area(r, c) for r in range(m) for c in range(n) if grid[r][c] == 1), default=0)
