# Looks for the longest ascending run of neighbours.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        best = run = 1
        for before, value in zip(nums, nums[1:]):
            run = run + 1 if before < value else 1
            best = max(best, run)
        return best
