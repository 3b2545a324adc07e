# Take the coin once more or go on to the next, with a cache over both parameters.
from functools import cache
from math import inf


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @cache
        def least(i: int, left: int) -> float:
            if left == 0:
                return 0
            if i == len(coins) or left < 0:
                return inf
            return min(least(i + 1, left), 1 + least(i, left - coins[i]))

        answer = least(0, amount)
        return -1 if answer == inf else answer
