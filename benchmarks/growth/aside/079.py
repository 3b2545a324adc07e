# problem: sorting/sort-an-array
# time: O(n log n)
# memory: O(n)
# note: expected, random pivots and three parts by comprehension
import random


class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        if len(nums) < 2:
            return nums
        pivot = random.choice(nums)
        less = [x for x in nums if x < pivot]
        same = [x for x in nums if x == pivot]
        more = [x for x in nums if x > pivot]
        return self.sortArray(less) + same + self.sortArray(more)
