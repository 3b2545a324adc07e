# Top-down with lru_cache on the method itself; what it holds is right for later calls too.
class Solution:
    @lru_cache(None)
    def climbStairs(self, n: int) -> int:
        if n == 0:
            return 1
        if n < 0:
            return 0
        return self.climbStairs(n - 1) + self.climbStairs(n - 2)
