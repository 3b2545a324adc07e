# The numbers with a minus add up to m where the sum less 2 m is the target. So count the choices of numbers with this
# sum, number after number in one row, from large to small, so that none is taken twice.
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        minus, odd = divmod(sum(nums) - target, 2)
        if abs(target) > sum(nums) or odd:
            return 0
        ways = [1] + [0] * minus
        for num in nums:
            for total in range(minus, num - 1, -1):
                ways[total] += ways[total - num]
        return ways[minus]
