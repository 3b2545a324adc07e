// A memo for each kind and amount: take one more coin of this kind, or go on to the next kind.
class Solution {
    vector<vector<int>> memo;

    int count(const vector<int>& coins, int i, int left) {
        if (left == 0) return 1;
        if (left < 0 || i == (int)coins.size()) return 0;
        int& known = memo[i][left];
        if (known != -1) return known;
        return known = count(coins, i, left - coins[i]) + count(coins, i + 1, left);
    }

public:
    int change(int amount, vector<int>& coins) {
        memo.assign(coins.size(), vector<int>(amount + 1, -1));
        return count(coins, 0, amount);
    }
};
