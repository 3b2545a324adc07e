# All running sums in a list, then the largest difference between one and an earlier one.
class Solution:
    def maxSubArray(self, nums):
        sums = [0]
        for num in nums:
            sums.append(sums[-1] + num)
        res, low = float("-inf"), sums[0]
        for s in sums[1:]:
            res = max(res, s - low)
            low = min(low, s)
        return res
