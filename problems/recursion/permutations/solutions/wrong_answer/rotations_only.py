# Rotates each suffix by one step only and misses most orders from three numbers on.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        return [nums[i:] + nums[:i] for i in range(len(nums))]
