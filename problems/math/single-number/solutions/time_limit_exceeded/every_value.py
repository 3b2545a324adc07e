# Counts every value of the range in the list, whether it is there or not.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        for value in range(-30000, 30001):
            if nums.count(value) == 1:
                return value
