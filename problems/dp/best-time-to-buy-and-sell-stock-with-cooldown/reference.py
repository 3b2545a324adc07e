# Three situations in the evening: a share is held; one has been sold today; none is held, and one may be bought
# tomorrow. Of each the best profit so far.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        held, sold, rested = -prices[0], 0, 0
        for price in prices:
            held, sold, rested = max(held, rested - price), held + price, max(rested, sold)
        return max(sold, rested)
