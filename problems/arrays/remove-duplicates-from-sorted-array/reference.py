# The elements that stay are written one behind the other; a value is new if it differs from the last one kept.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        kept = 0
        for value in nums:
            if kept == 0 or nums[kept - 1] != value:
                nums[kept] = value
                kept += 1
        return kept
