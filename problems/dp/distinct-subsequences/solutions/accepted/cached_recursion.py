# Recursion from the front with a cache.
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        @lru_cache(maxsize=None)
        def dfs(i, j):
            if j == len(t):
                return 1
            if len(s) - i < len(t) - j:
                return 0
            ways = dfs(i + 1, j)
            if s[i] == t[j]:
                ways += dfs(i + 1, j + 1)
            return ways

        return dfs(0, 0)
