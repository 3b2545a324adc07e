# Wants as many numbers in the one pile as in the other.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        n, total = len(nums), sum(nums)
        if n % 2 or total % 2:
            return False
        sums = [1] + [0] * (n // 2)
        for num in nums:
            for count in range(n // 2, 0, -1):
                sums[count] |= sums[count - 1] << num
        return sums[n // 2] >> (total // 2) & 1 == 1
