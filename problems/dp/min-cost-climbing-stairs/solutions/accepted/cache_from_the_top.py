# From the top down with a cache: what has been paid on the way to a position.
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        @cache
        def paid(i):
            if i < 2:
                return 0
            return min(paid(i - 1) + cost[i - 1], paid(i - 2) + cost[i - 2])

        return paid(len(cost))
