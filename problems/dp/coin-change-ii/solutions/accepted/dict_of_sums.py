# A dict from the sums that can be reached to the numbers of ways, kind after kind.
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        ways = {0: 1}
        for coin in sorted(coins, reverse=True):
            after = {}
            for paid in range(amount + 1):
                count = ways.get(paid, 0) + after.get(paid - coin, 0)
                if count:
                    after[paid] = count
            ways = after
        return ways.get(amount, 0)
