# The last house is either left alone, or taken on top of the best haul that ends two houses earlier.
class Solution:
    def rob(self, nums: List[int]) -> int:
        before = best = 0
        for money in nums:
            before, best = best, max(best, before + money)
        return best
