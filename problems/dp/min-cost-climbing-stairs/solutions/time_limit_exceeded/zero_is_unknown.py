# The memo takes a cost of zero for one that is not known yet: on free steps it is no memo at all.
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        n = len(cost)
        memo = [0] * (n + 1)

        def paid(i):
            if i < 2:
                return 0
            if not memo[i]:
                memo[i] = min(paid(i - 1) + cost[i - 1], paid(i - 2) + cost[i - 2])
            return memo[i]

        return paid(n)
