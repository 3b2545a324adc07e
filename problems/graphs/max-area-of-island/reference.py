# Floods each island from the first of its cells that is met. Cells turn to water when they are listed, so that none is
# listed twice; the length of the list is the area.
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        height, width = len(grid), len(grid[0])
        largest = 0
        for row in range(height):
            for column in range(width):
                if not grid[row][column]:
                    continue
                grid[row][column] = 0
                island = [(row, column)]
                for y, x in island:  # grows while it is gone through
                    for ny, nx in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                        if 0 <= ny < height and 0 <= nx < width and grid[ny][nx]:
                            grid[ny][nx] = 0
                            island.append((ny, nx))
                largest = max(largest, len(island))
        return largest
