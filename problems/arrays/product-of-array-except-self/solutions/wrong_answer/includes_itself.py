# The product from the left already holds the element itself.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        before = list(accumulate(nums, operator.mul))
        answer = [0] * len(nums)
        after = 1
        for i in reversed(range(len(nums))):
            answer[i] = before[i] * after
            after *= nums[i]
        return answer
