# Compares all even places with all odd ones, the last one left out of an odd ring.
class Solution:
    def rob(self, nums: List[int]) -> int:
        n = len(nums)
        if n == 1:
            return nums[0]
        end = n - n % 2
        return max(sum(nums[0:end:2]), sum(nums[1:n:2]), sum(nums[2:n:2]))
