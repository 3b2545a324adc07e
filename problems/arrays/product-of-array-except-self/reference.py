# Two passes over the answer: products of everything before each position, then times everything after it.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = []
        before = 1
        for value in nums:
            answer.append(before)
            before *= value
        after = 1
        for i in range(len(nums) - 1, -1, -1):
            answer[i] *= after
            after *= nums[i]
        return answer
