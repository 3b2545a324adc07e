# Amounts with the same remainder by the coin are a chain: along it the counts are running sums.
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        ways = [1] + [0] * amount
        for coin in coins:
            if coin <= amount:
                for start in range(coin):
                    ways[start::coin] = accumulate(ways[start::coin])
        return ways[-1]
