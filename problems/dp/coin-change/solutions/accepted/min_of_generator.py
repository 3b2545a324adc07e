# Bottom-up in its shortest form, on a table that grows.
class Solution:
    def coinChange(self, coins, amount):
        dp = [0]
        for a in range(1, amount + 1):
            dp.append(min((dp[a - c] + 1 for c in coins if c <= a), default=float("inf")))
        return dp[amount] if dp[amount] != float("inf") else -1
