# What stays, sorted.
class Solution:
    def removeElement(self, nums, val):
        nums[:] = sorted(v for v in nums if v != val)
        return len(nums)
