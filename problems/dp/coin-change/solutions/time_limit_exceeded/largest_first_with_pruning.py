# Depth-first search over the counts, the largest coin first, cut off at the best answer so far: without any answer
# nothing is ever cut off.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(coins, reverse=True)
        best = amount + 1

        def dfs(i, left, used):
            nonlocal best
            if left == 0:
                best = min(best, used)
                return
            if i == len(coins):
                return
            for count in range(left // coins[i], -1, -1):
                if used + count >= best:
                    continue
                dfs(i + 1, left - count * coins[i], used + count)

        dfs(0, amount, 0)
        return best if best <= amount else -1
