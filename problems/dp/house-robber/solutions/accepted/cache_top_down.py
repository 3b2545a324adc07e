# Top-down with a cache on the index.
class Solution:
    def rob(self, nums: List[int]) -> int:
        @cache
        def haul(i):
            if i < 0:
                return 0
            return max(haul(i - 1), haul(i - 2) + nums[i])

        return haul(len(nums) - 1)
