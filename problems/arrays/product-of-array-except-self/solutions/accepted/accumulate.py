# Prefix and suffix products from itertools.
from itertools import accumulate
from operator import mul


class Solution:
    def productExceptSelf(self, nums):
        before = accumulate(nums[:-1], mul, initial=1)
        after = list(accumulate(reversed(nums[1:]), mul, initial=1))[::-1]
        return [a * b for a, b in zip(before, after)]
