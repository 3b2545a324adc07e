// Recursion over the days with a memo that starts at -1: may a share be bought, or is one held?
class Solution {
    vector<array<int, 2>> memo;

    int best(const vector<int>& prices, int day, int held) {
        if (day >= (int)prices.size()) return 0;
        int& known = memo[day][held];
        if (known != -1) return known;
        int result = best(prices, day + 1, held);
        if (held)
            result = max(result, prices[day] + best(prices, day + 2, 0));
        else
            result = max(result, best(prices, day + 1, 1) - prices[day]);
        return known = result;
    }

public:
    int maxProfit(vector<int>& prices) {
        memo.assign(prices.size(), {-1, -1});
        return best(prices, 0, 0);
    }
};
