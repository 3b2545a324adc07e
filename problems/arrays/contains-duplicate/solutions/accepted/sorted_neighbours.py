# Sorts, then compares neighbours.
class Solution:
    def containsDuplicate(self, nums):
        nums.sort()
        return any(a == b for a, b in zip(nums, nums[1:]))
