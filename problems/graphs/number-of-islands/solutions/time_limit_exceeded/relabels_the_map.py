# Joins two islands by going over the whole map and renaming one of them.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, cols = len(grid), len(grid[0])
        name = [[0] * cols for _ in range(rows)]
        names = set()
        for r in range(rows):
            for c in range(cols):
                if grid[r][c] == "0":
                    continue
                name[r][c] = r * cols + c + 1
                names.add(name[r][c])
                for y, x in (r - 1, c), (r, c - 1):
                    if y >= 0 and x >= 0 and grid[y][x] == "1" and name[y][x] != name[r][c]:
                        old, new = name[r][c], name[y][x]
                        name = [[new if one == old else one for one in row] for row in name]
                        names.discard(old)
        return len(names)
