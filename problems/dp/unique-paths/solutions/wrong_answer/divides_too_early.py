# Multiplies by rounded quotients, factor by factor.
class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        paths = 1
        for k in range(1, m):
            paths *= round((n - 1 + k) / k)
        return paths
