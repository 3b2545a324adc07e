# The sum of all steps less the most that can be left out, where no two neighbours are left out: House Robber.
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        left_out, trodden = 0, 0
        for price in cost:
            left_out, trodden = trodden + price, max(left_out, trodden)
        return sum(cost) - max(left_out, trodden)
