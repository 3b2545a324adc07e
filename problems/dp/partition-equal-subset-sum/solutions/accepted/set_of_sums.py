# A set of the sums so far, up to one half.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        if sum(nums) % 2:
            return False
        target = sum(nums) // 2
        sums = {0}
        for num in nums:
            sums |= {s + num for s in sums if s + num <= target}
        return target in sums
