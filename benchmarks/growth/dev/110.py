# problem: sorting/sort-an-array
# time: O(n^2)
# memory: O(1)
# note: insertion by bisection, the shifting is memmove; what it allocates is the answer itself
from bisect import insort


class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        result = []
        for x in nums:
            insort(result, x)
        return result
