# problem: arrays/product-of-array-except-self
# time: O(n)
# memory: O(1)
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        n = len(nums)
        answer = [1] * n
        left = right = 1
        for i in range(n):
            answer[i] *= left
            answer[~i] *= right
            left *= nums[i]
            right *= nums[~i]
        return answer
