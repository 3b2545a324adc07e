# The best way on from a cell, over all ways that come to no cell twice.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)

        def best(r, c, way):
            if not (0 <= r < n and 0 <= c < n) or (r, c) in way:
                return inf
            if r == c == n - 1:
                return grid[r][c]
            way = way | {(r, c)}
            following = min(best(y, x, way) for y, x in ((r + 1, c), (r, c + 1), (r - 1, c), (r, c - 1)))
            return max(grid[r][c], following)

        return best(0, 0, frozenset())
