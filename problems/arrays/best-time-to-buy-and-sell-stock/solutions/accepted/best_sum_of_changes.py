# The largest sum of changes from day to day that follow each other.
class Solution:
    def maxProfit(self, prices):
        profit = current = 0
        for before, after in zip(prices, prices[1:]):
            current = max(0, current + after - before)
            profit = max(profit, current)
        return profit
