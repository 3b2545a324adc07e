// Takes the largest coins first and counts the kinds with which that works.
class Solution {
public:
    int change(int amount, vector<int>& coins) {
        sort(coins.begin(), coins.end(), greater<int>());
        int ways = amount == 0;
        for (size_t first = 0; first < coins.size() && amount > 0; ++first) {
            int left = amount;
            for (size_t i = first; i < coins.size(); ++i) left %= coins[i];
            if (left == 0) ++ways;
        }
        return ways;
    }
};
