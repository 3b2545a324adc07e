# A queue of cells whose time has got better.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        best = [[float("inf")] * n for _ in range(n)]
        best[0][0] = grid[0][0]
        queue = deque([(0, 0)])
        while queue:
            i, j = queue.popleft()
            for di, dj in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                x, y = i + di, j + dj
                if 0 <= x < n and 0 <= y < n and max(best[i][j], grid[x][y]) < best[x][y]:
                    best[x][y] = max(best[i][j], grid[x][y])
                    queue.append((x, y))
        return best[-1][-1]
