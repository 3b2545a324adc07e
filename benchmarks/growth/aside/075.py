# problem: arrays/product-of-array-except-self
# time: O(n)
# memory: O(n)
# note: two more lists beside the answer
from itertools import accumulate
from operator import mul


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        before = list(accumulate(nums[:-1], mul, initial=1))
        after = list(accumulate(nums[:0:-1], mul, initial=1))[::-1]
        return [a * b for a, b in zip(before, after)]
