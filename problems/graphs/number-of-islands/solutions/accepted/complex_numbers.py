# A set of land cells as complex numbers; taking one island out at a time.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        land = {r + c * 1j for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}
        islands = 0
        while land:
            islands += 1
            queue = [land.pop()]
            while queue:
                cell = queue.pop()
                near = {cell + 1, cell - 1, cell + 1j, cell - 1j} & land
                land -= near
                queue.extend(near)
        return islands
