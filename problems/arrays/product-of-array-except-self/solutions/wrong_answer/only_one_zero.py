# Knows about a zero, but not about a second one.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        if 0 in nums:
            answer = [0] * len(nums)
            answer[nums.index(0)] = math.prod(v for v in nums if v)
            return answer
        total = math.prod(nums)
        return [total // v for v in nums]
