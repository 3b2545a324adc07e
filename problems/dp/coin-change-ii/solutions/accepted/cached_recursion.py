# Recursion with a cache: one more coin of this kind, or the next kind.
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        @cache
        def ways(i, left):
            if left == 0:
                return 1
            if left < 0 or i == len(coins):
                return 0
            return ways(i, left - coins[i]) + ways(i + 1, left)

        return ways(0, amount)
