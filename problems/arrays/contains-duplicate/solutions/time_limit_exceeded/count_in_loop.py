# Counts each value in the whole list.
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return any(nums.count(n) > 1 for n in nums)
