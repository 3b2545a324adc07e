// For each day of a sale every day of the purchase: quadratic.
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int n = prices.size();
        vector<int> best(n + 1);
        for (int sale = 0; sale < n; ++sale) {
            best[sale + 1] = best[sale];
            for (int bought = 0; bought < sale; ++bought) {
                int before = bought > 0 ? best[bought - 1] : 0;
                best[sale + 1] = max(best[sale + 1], before + prices[sale] - prices[bought]);
            }
        }
        return best[n];
    }
};
