# Compares cells with the number 1; they are characters.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        count = 0
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                if grid[r][c] == 1:
                    count += 1
                    stack = [(r, c)]
                    while stack:
                        y, x = stack.pop()
                        if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == 1:
                            grid[y][x] = 0
                            stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
        return count
