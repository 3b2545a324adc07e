// Recursion over what is left, without a memo.
class Solution {
    long long least(const vector<int>& coins, int left) {
        if (left == 0) return 0;
        long long best = INT_MAX;
        for (int c : coins)
            if (c <= left) best = min(best, least(coins, left - c) + 1);
        return best;
    }

public:
    int coinChange(vector<int>& coins, int amount) {
        long long best = least(coins, amount);
        return best >= INT_MAX ? -1 : best;
    }
};
