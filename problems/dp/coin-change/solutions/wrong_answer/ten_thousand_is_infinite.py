# 10,000 stands for "cannot be paid", but ten thousand ones are an answer.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        dp = [0] + [10000] * amount
        for i in range(1, amount + 1):
            for c in coins:
                if c <= i:
                    dp[i] = min(dp[i], dp[i - c] + 1)
        return dp[amount] if dp[amount] < 10000 else -1
