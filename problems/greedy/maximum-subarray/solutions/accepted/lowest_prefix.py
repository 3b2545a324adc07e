# A piece is one running sum minus an earlier one: the lowest so far is the best to take away.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = -inf
        lowest = total = 0
        for x in nums:
            total += x
            best = max(best, total - lowest)
            lowest = min(lowest, total)
        return best
