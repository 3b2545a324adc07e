# Divides the product of all that is not zero, however large a number that is.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        zeros = nums.count(0)
        product = 1
        for value in nums:
            if value:
                product *= value
        if zeros > 1:
            return [0] * len(nums)
        if zeros == 1:
            return [0 if value else product for value in nums]
        return [product // value for value in nums]
