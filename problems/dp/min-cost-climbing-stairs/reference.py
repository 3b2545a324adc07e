# From step to step with two numbers: the least that is paid in total if the last step is trodden on, and the step
# before it. Below the first step lies the floor, which is free and from which both of the lowest steps are reached.
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        before, last = 0, 0
        for price in cost:
            before, last = last, price + min(before, last)
        return min(before, last)
