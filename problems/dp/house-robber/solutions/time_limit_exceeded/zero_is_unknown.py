# The memo takes a haul of zero for one that is not known yet: on a street of empty houses it is no memo at all.
class Solution:
    def rob(self, nums: List[int]) -> int:
        memo = [0] * (len(nums) + 2)

        def best(i):
            if i >= len(nums):
                return 0
            if not memo[i]:
                memo[i] = max(best(i + 1), nums[i] + best(i + 2))
            return memo[i]

        return best(0)
