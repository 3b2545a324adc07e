# A memo that takes zero for unknown, so dead ends are explored again and again.
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        coins.sort(reverse=True)
        memo = [[0] * (amount + 1) for _ in coins]

        def count(i, left):
            if left == 0:
                return 1
            if i == len(coins):
                return 0
            if not memo[i][left]:
                memo[i][left] = sum(count(i + 1, rest) for rest in range(left, -1, -coins[i]))
            return memo[i][left]

        return count(0, amount)
