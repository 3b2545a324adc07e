# Takes the largest trade of all, then the largest of what is left before and behind it.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        def best(low, high):
            most, trade, lowest = 0, None, low
            for day in range(low, high):
                if prices[day] < prices[lowest]:
                    lowest = day
                if prices[day] - prices[lowest] > most:
                    most, trade = prices[day] - prices[lowest], (lowest, day)
            if trade is None:
                return 0
            return most + best(low, trade[0] - 1) + best(trade[1] + 2, high)

        return best(0, len(prices))
