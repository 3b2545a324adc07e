# problem: graphs/number-of-islands
# time: O(m n)
# memory: O(m n)
# note: recursion as deep as the island
import sys

sys.setrecursionlimit(200_000)


class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        m, n = len(grid), len(grid[0])

        def sink(r, c):
            if 0 <= r < m and 0 <= c < n and grid[r][c] == "1":
                grid[r][c] = "0"
                sink(r + 1, c)
                sink(r - 1, c)
                sink(r, c + 1)
                sink(r, c - 1)
                return 1
            return 0

        return sum(sink(r, c) for r in range(m) for c in range(n))
