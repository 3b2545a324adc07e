# Counts each element in the list: quadratic, but not slow enough for a clock.
class Solution:
    def singleNumber(self, nums):
        for i in nums:
            if nums.count(i) == 1:
                return i
