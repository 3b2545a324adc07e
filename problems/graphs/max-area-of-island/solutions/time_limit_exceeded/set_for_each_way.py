# Each call hands a set of its own on, so that the four directions know nothing of each other.
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])

        def island(r, c, before):
            if not (0 <= r < m and 0 <= c < n) or grid[r][c] == 0 or (r, c) in before:
                return set()
            way = before | {(r, c)}
            found = {(r, c)}
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                found |= island(y, x, way)
            return found

        return max(len(island(r, c, frozenset())) for r in range(m) for c in range(n))
