# For each house the best haul that ends with it, over all houses that may come before, in both rows: quadratic.
class Solution:
    def rob(self, nums: List[int]) -> int:
        def row(houses):
            ends = []
            for i, money in enumerate(houses):
                ends.append(money + max(ends[: max(0, i - 1)], default=0))
            return max(ends)

        if len(nums) == 1:
            return nums[0]
        return max(row(nums[1:]), row(nums[:-1]))
