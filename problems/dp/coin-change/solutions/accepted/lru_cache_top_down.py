# Top-down with lru_cache; the recursion is as deep as the amount.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @lru_cache(None)
        def dfs(rem):
            if rem < 0:
                return -1
            if rem == 0:
                return 0
            best = float("inf")
            for coin in coins:
                res = dfs(rem - coin)
                if res != -1:
                    best = min(best, res + 1)
            return best if best != float("inf") else -1

        return dfs(amount)
