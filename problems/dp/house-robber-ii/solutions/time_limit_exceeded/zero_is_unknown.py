# The memo takes a haul of zero for one that is not known yet: around a pond of empty houses it is no memo at all.
class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        return max(self.row(nums[1:]), self.row(nums[:-1]))

    def row(self, nums):
        memo = {}

        def best(i):
            if i >= len(nums):
                return 0
            if memo.get(i):
                return memo[i]
            memo[i] = max(best(i + 1), nums[i] + best(i + 2))
            return memo[i]

        return best(0)
