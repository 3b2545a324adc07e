# Two states for each house: the best haul with it, and the best haul without it.
class Solution:
    def rob(self, nums: List[int]) -> int:
        taken, left = 0, 0
        for money in nums:
            taken, left = left + money, max(taken, left)
        return max(taken, left)
