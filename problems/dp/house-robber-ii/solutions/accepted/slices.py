# Slices without the first and without the last house; the single house is one more candidate.
class Solution:
    def rob(self, nums: List[int]) -> int:
        return max(nums[0], self.row(nums[1:]), self.row(nums[:-1]))

    def row(self, nums):
        rob1, rob2 = 0, 0
        for n in nums:
            rob1, rob2 = rob2, max(rob1 + n, rob2)
        return rob2
