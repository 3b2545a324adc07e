# itertools keeps the lowest price so far.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return max(p - low for p, low in zip(prices, accumulate(prices, min)))
