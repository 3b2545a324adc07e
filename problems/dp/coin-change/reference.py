# Table over all amounts, one coin after the other: the least number of the coins seen so far that add up to it.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        never = amount + 1
        fewest = [0] + [never] * amount
        for coin in coins:
            for a in range(coin, amount + 1):
                candidate = fewest[a - coin] + 1
                if candidate < fewest[a]:
                    fewest[a] = candidate
        return -1 if fewest[amount] == never else fewest[amount]
