# The largest first into one pile, as long as they fit.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        left, odd = divmod(sum(nums), 2)
        for num in sorted(nums, reverse=True):
            if num <= left:
                left -= num
        return left == 0 and not odd
