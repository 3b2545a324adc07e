// Wait, buy or sell on each day, without a memo.
class Solution {
    int best(const vector<int>& prices, size_t day, bool held) {
        if (day >= prices.size()) return 0;
        int wait = best(prices, day + 1, held);
        if (held) return max(wait, prices[day] + best(prices, day + 2, false));
        return max(wait, best(prices, day + 1, true) - prices[day]);
    }

public:
    int maxProfit(vector<int>& prices) { return best(prices, 0, false); }
};
