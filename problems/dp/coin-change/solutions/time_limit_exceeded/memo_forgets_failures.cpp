// The memo only keeps amounts that can be paid; those that cannot are searched again and again.
class Solution {
    unordered_map<int, int> memo;

    int least(const vector<int>& coins, int left) {
        if (left == 0) return 0;
        if (memo.count(left)) return memo[left];
        int best = -1;
        for (int c : coins) {
            if (c > left) continue;
            int rest = least(coins, left - c);
            if (rest >= 0 && (best < 0 || rest + 1 < best)) best = rest + 1;
        }
        if (best >= 0) memo[left] = best;
        return best;
    }

public:
    int coinChange(vector<int>& coins, int amount) { return least(coins, amount); }
};
