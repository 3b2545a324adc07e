# Sorts, then looks at neighbours.
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        nums.sort()
        for a, b in zip(nums, nums[1:]):
            if a == b:
                return a
        return -1
