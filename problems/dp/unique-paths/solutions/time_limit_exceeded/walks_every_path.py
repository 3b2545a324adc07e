# Walks every path and counts the arrivals.
class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        arrivals = 0

        def walk(row, column):
            nonlocal arrivals
            if row == m - 1 and column == n - 1:
                arrivals += 1
                return
            if row + 1 < m:
                walk(row + 1, column)
            if column + 1 < n:
                walk(row, column + 1)

        walk(0, 0)
        return arrivals
