# Sorts the numbers and looks for a place to cut the list in two.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        total = sum(nums)
        return any(2 * before == total for before in accumulate(sorted(nums)))
