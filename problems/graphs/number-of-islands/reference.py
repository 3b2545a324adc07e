# Floods each island from its first cell and sinks cells when they are put on the stack.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        height, width = len(grid), len(grid[0])
        islands = 0
        for row in range(height):
            for column in range(width):
                if grid[row][column] != "1":
                    continue
                islands += 1
                grid[row][column] = "0"
                todo = [(row, column)]
                while todo:
                    y, x = todo.pop()
                    for ny, nx in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                        if 0 <= ny < height and 0 <= nx < width and grid[ny][nx] == "1":
                            grid[ny][nx] = "0"
                            todo.append((ny, nx))
        return islands
