# The table has no place for the largest number of the range.
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        seen = [False] * len(nums)
        for num in nums:
            seen[num] = True
        return seen.index(False) if False in seen else len(nums)
