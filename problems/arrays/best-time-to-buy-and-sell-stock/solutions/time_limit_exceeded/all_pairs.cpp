// Compares each day with all later ones, and keeps the two days.
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int profit = 0, buy = 0, sell = 0;
        for (int i = 0; i < prices.size(); i++) {
            for (int j = i + 1; j < prices.size(); j++) {
                if (prices[j] - prices[i] > prices[sell] - prices[buy]) {
                    buy = i;
                    sell = j;
                }
            }
        }
        profit = prices[sell] - prices[buy];
        return profit;
    }
};
