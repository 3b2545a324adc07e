# Goes on to the cheaper of the next two steps each time.
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        total, at = 0, -1
        while at < len(cost) - 2:
            at += 1 if cost[at + 1] < cost[at + 2] else 2
            total += cost[at]
        return total
