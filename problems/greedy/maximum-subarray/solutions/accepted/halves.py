# Divide and conquer with copies of the halves.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        mid = len(nums) // 2
        left, right = nums[:mid], nums[mid:]
        across = max(accumulate(reversed(left))) + max(accumulate(right))
        return max(self.maxSubArray(left), self.maxSubArray(right), across)
