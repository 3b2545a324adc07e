# The largest and the smallest product that end here, out of three candidates.
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        hi = lo = best = nums[0]
        for x in nums[1:]:
            candidates = (x, hi * x, lo * x)
            hi = max(candidates)
            lo = min(candidates)
            best = max(best, hi)
        return best
