# Two lists from the last day back: what can still be made without a share, and with one.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        n = len(prices)
        free = [0] * (n + 2)
        held = [0] * (n + 2)
        for day in range(n - 1, -1, -1):
            free[day] = max(free[day + 1], held[day + 1] - prices[day])
            held[day] = max(held[day + 1], free[day + 2] + prices[day])
        return free[0]
