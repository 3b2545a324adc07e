# Counts the combinations of coins instead of the coins.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        ways = [1] + [0] * amount
        for c in coins:
            for i in range(c, amount + 1):
                ways[i] += ways[i - c]
        return ways[amount] or -1
