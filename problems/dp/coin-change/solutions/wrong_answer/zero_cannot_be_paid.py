# Takes a count of zero for "cannot be paid", also where the amount is zero.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        dp = [0] * (amount + 1)
        for i in range(1, amount + 1):
            options = [dp[i - c] + 1 for c in coins if c == i or (c < i and dp[i - c])]
            dp[i] = min(options, default=0)
        return dp[amount] or -1
