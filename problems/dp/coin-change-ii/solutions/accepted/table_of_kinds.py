# Row after row of a table: without the new kind, and with one coin of it taken away.
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        n = len(coins)
        table = [[1] + [0] * amount for _ in range(n + 1)]
        for i in range(1, n + 1):
            coin = coins[i - 1]
            for paid in range(1, amount + 1):
                without = table[i - 1][paid]
                table[i][paid] = without + table[i][paid - coin] if paid >= coin else without
        return table[n][amount]
