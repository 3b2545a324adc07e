# For each day of a sale the best of all days of the purchase, gone through one by one: quadratic.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = [0, 0]
        for sale, price in enumerate(prices):
            most = best[-1]
            for bought in range(sale):
                profit = best[bought] + price - prices[bought]
                if profit > most:
                    most = profit
            best.append(most)
        return best[-1]
