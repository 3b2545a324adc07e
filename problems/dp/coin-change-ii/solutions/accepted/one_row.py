# The row of amounts, with the question whether the coin fits in the inner loop.
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        dp = [0] * (amount + 1)
        dp[0] = 1
        for coin in coins:
            for a in range(1, amount + 1):
                if a - coin >= 0:
                    dp[a] += dp[a - coin]
        return dp[amount]
