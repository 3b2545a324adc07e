# One large number, with a bit for each sum.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        total = sum(nums)
        if total & 1:
            return False
        bits = 1
        for num in nums:
            bits |= bits << num
        return bits >> (total // 2) & 1 == 1
