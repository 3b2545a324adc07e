# Takes the contiguous pieces of the list for its subsets.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        n = len(nums)
        return [[]] + [nums[i:j] for i in range(n) for j in range(i + 1, n + 1)]
