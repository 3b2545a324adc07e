# The first trade, then all that the days after it bring, without a memo.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        def best(first):
            most = 0
            for bought in range(first, len(prices)):
                for sale in range(bought + 1, len(prices)):
                    if prices[sale] > prices[bought]:
                        most = max(most, prices[sale] - prices[bought] + best(sale + 2))
            return most

        return best(0)
