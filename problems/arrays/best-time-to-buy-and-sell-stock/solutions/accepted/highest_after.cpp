// A table of the highest price from each day on, filled from the back.
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        vector<int> highest = prices;
        int profit = 0;
        for (int i = (int)prices.size() - 2; i >= 0; i--) {
            highest[i] = max(prices[i], highest[i + 1]);
            profit = max(profit, highest[i] - prices[i]);
        }
        return profit;
    }
};
