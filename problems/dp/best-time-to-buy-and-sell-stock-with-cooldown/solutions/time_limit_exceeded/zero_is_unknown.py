# The memo takes a profit of zero for one that is not known yet: on worthless days it is no memo at all.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        n = len(prices)
        memo = [[0, 0] for _ in range(n + 2)]

        def best(day, held):
            if day >= n:
                return 0
            if not memo[day][held]:
                wait = best(day + 1, held)
                if held:
                    memo[day][held] = max(wait, best(day + 2, 0) + prices[day])
                else:
                    memo[day][held] = max(wait, best(day + 1, 1) - prices[day])
            return memo[day][held]

        return best(0, 0)
