# min() of an empty sequence where no coin fits.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        dp = [0] * (amount + 1)
        for i in range(1, amount + 1):
            dp[i] = min(dp[i - c] + 1 for c in coins if c <= i)
        return dp[amount] if dp[amount] <= amount else -1
