# Builds the whole dict first and then skips the element itself.
class Solution:
    def twoSum(self, nums, target):
        last = {n: i for i, n in enumerate(nums)}
        for i, n in enumerate(nums):
            j = last.get(target - n, i)
            if j != i:
                return i, j
