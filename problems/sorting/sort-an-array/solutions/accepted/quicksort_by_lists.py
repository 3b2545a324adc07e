# Quicksort with a random pivot and one new list each for smaller, equal and larger values.
import random


class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        if len(nums) < 2:
            return nums
        pivot = random.choice(nums)
        left = [x for x in nums if x < pivot]
        mid = [x for x in nums if x == pivot]
        right = [x for x in nums if x > pivot]
        return self.sortArray(left) + mid + self.sortArray(right)
