# Binds the local name to a new list: the caller's list stays as it was.
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        nums = sorted(nums)
