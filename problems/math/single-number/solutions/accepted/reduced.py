# Exclusive or of all elements, in a line.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        return reduce(xor, nums)
