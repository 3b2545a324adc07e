# The built-in minimum: right, and quick enough for the sizes allowed.
class Solution:
    def findMin(self, nums: List[int]) -> int:
        return min(nums)
