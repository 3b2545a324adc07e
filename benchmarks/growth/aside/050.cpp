// problem: dp/coin-change
// time: O(amount coins log amount)
// memory: O(amount)
// note: memo in a tree map, looked up for every coin
class Solution {
    map<int, int> memo;

public:
    int coinChange(vector<int>& coins, int amount) {
        if (amount < 0) return -1;
        if (amount == 0) return 0;
        if (memo.find(amount) != memo.end()) return memo[amount];
        int best = INT_MAX;
        for (auto coin : coins) {
            int rest = coinChange(coins, amount - coin);
            if (rest >= 0 && rest < best) best = rest + 1;
        }
        memo[amount] = best == INT_MAX ? -1 : best;
        return memo[amount];
    }
};
