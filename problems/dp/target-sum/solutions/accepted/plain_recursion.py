# The same without a cache, on ever shorter lists.
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        if not nums:
            return int(target == 0)
        first, rest = nums[0], nums[1:]
        return self.findTargetSumWays(rest, target - first) + self.findTargetSumWays(rest, target + first)
