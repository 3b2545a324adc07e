# Quicksort with a random pivot that sends all equal values to one side: quadratic, and as deep, where all are equal.
import random


class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        def quick(lo, hi):
            if lo >= hi:
                return
            r = random.randint(lo, hi)
            nums[r], nums[hi] = nums[hi], nums[r]
            pivot, store = nums[hi], lo
            for i in range(lo, hi):
                if nums[i] < pivot:
                    nums[i], nums[store] = nums[store], nums[i]
                    store += 1
            nums[store], nums[hi] = nums[hi], nums[store]
            quick(lo, store - 1)
            quick(store + 1, hi)

        quick(0, len(nums) - 1)
        return nums
