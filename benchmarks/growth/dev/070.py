# problem: graphs/number-of-islands
# time: O(m n)
# memory: O(m n)
# note: breadth-first with a table of visited cells
from collections import deque


class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, cols = len(grid), len(grid[0])
        visited = [[False] * cols for _ in range(rows)]

        def neighbours(r, c):
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                if 0 <= r + dr < rows and 0 <= c + dc < cols:
                    yield r + dr, c + dc

        def bfs(r, c):
            queue = deque([(r, c)])
            visited[r][c] = True
            while queue:
                for x, y in neighbours(*queue.popleft()):
                    if grid[x][y] == "1" and not visited[x][y]:
                        visited[x][y] = True
                        queue.append((x, y))

        islands = 0
        for r in range(rows):
            for c in range(cols):
                if grid[r][c] == "1" and not visited[r][c]:
                    bfs(r, c)
                    islands += 1
        return islands
