# For each house the best haul that ends with it, over all houses that may come before: quadratic.
class Solution:
    def rob(self, nums: List[int]) -> int:
        ends = []
        for i, money in enumerate(nums):
            ends.append(money + max(ends[: max(0, i - 1)], default=0))
        return max(ends)
