// The best trade lies in one half, or buys in the left and sells in the right one.
class Solution {
    int best(const vector<int>& prices, int from, int to) {
        if (to - from == 1) return 0;
        int middle = (from + to) / 2;
        int low = *min_element(prices.begin() + from, prices.begin() + middle);
        int high = *max_element(prices.begin() + middle, prices.begin() + to);
        return max({high - low, best(prices, from, middle), best(prices, middle, to)});
    }

public:
    int maxProfit(vector<int>& prices) { return best(prices, 0, prices.size()); }
};
