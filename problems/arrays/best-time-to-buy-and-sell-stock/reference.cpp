// The best trade that ends today begins at the lowest price so far; one pass keeps that price and the best profit.
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int lowest = prices.front(), best = 0;
        for (const int price : prices) {
            lowest = min(lowest, price);
            best = max(best, price - lowest);
        }
        return best;
    }
};
