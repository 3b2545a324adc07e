# The best piece that ends here is this element alone, or the best one that ended just before with it: whichever is more.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        ending = best = nums[0]
        for i in range(1, len(nums)):
            value = nums[i]
            ending = ending + value if ending > 0 else value
            if ending > best:
                best = ending
        return best
