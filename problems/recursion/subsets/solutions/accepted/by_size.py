# Chooses k of the numbers for every k.
from itertools import chain, combinations


class Solution:
    def subsets(self, nums):
        return [list(one) for one in chain.from_iterable(combinations(nums, k) for k in range(len(nums) + 1))]
