# Three loops over a table, from the right to the left.
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        n = len(nums)
        new_nums = [1] + nums + [1]
        dp = [[0] * (n + 2) for _ in range(n + 2)]
        for left in range(n, 0, -1):
            for right in range(left, n + 1):
                for i in range(left, right + 1):
                    gain = new_nums[left - 1] * new_nums[i] * new_nums[right + 1]
                    remaining = dp[left][i - 1] + dp[i + 1][right]
                    dp[left][right] = max(remaining + gain, dp[left][right])
        return dp[1][n]
