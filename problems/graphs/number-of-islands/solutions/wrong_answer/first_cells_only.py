# Counts land with no land above or to its left: an island may have several such cells.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        count = 0
        for r, row in enumerate(grid):
            for c, cell in enumerate(row):
                above = r > 0 and grid[r - 1][c] == "1"
                before = c > 0 and row[c - 1] == "1"
                if cell == "1" and not above and not before:
                    count += 1
        return count
