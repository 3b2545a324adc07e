# Exclusive or of all elements: the order does not matter, equal numbers cancel each other, and only the single one is left.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        left = 0
        for x in nums:
            left ^= x
        return left
