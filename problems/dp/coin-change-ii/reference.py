# Kind after kind: the ways for an amount that take none of the new coins, and those that are left when one of them is
# taken away.
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        ways = [1] + [0] * amount
        for coin in coins:
            for paid in range(coin, amount + 1):
                ways[paid] += ways[paid - coin]
        return ways[amount]
