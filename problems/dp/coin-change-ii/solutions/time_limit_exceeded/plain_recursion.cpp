// Take one more coin of this kind or go on to the next, without a memo.
class Solution {
    int count(const vector<int>& coins, int left, size_t i) {
        if (left == 0) return 1;
        if (left < 0 || i == coins.size()) return 0;
        return count(coins, left - coins[i], i) + count(coins, left, i + 1);
    }

public:
    int change(int amount, vector<int>& coins) { return count(coins, amount, 0); }
};
