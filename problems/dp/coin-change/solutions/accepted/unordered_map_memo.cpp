// Top-down with a hash map as memo.
class Solution {
    unordered_map<int, int> memo;

public:
    int coinChange(vector<int>& coins, int amount) {
        if (amount == 0) return 0;
        if (amount < 0) return -1;
        if (memo.count(amount)) return memo[amount];
        int best = -1;
        for (int c : coins) {
            int sub = coinChange(coins, amount - c);
            if (sub != -1 && (best == -1 || sub + 1 < best)) best = sub + 1;
        }
        memo[amount] = best;
        return memo[amount];
    }
};
