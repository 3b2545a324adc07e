# Takes the largest running sum minus the smallest one, wherever they stand.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        sums = [0, *accumulate(nums)]
        return max(sums) - min(sums)
