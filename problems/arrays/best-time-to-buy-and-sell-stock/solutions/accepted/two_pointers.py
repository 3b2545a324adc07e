# A left pointer to the day of buying and a right one to that of selling.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        left, profit = 0, 0
        for right in range(len(prices)):
            if prices[right] < prices[left]:
                left = right
            profit = max(profit, prices[right] - prices[left])
        return profit
