# Divides the whole product by each element, zero or not.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        total = math.prod(nums)
        return [total // v for v in nums]
