# Recursion over the days with a cache: does today allow a purchase or a sale?
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        @cache
        def dfs(i, buying):
            if i >= len(prices):
                return 0
            wait = dfs(i + 1, buying)
            if buying:
                return max(wait, dfs(i + 1, False) - prices[i])
            return max(wait, dfs(i + 2, True) + prices[i])

        return dfs(0, True)
