# One loop that multiplies into the answer from both ends.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        n = len(nums)
        result = [1] * n
        left = right = 1
        for i in range(n):
            result[i] *= left
            left *= nums[i]
            result[-1 - i] *= right
            right *= nums[-1 - i]
        return result
