# One list, and the best that a purchase up to the day before leaves.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = [0, 0]
        after_purchase = -inf
        for price in prices:
            after = max(best[-1], after_purchase + price)
            after_purchase = max(after_purchase, best[-2] - price)
            best.append(after)
        return best[-1]
