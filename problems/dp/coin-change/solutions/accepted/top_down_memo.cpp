// Top-down with a memo over what is left; the helper overloads the main method and goes as deep as the amount.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        if (amount < 1) return 0;
        vector<int> memo(amount);
        return coinChange(coins, amount, memo);
    }

private:
    int coinChange(vector<int>& coins, int rem, vector<int>& memo) {
        if (rem < 0) return -1;
        if (rem == 0) return 0;
        if (memo[rem - 1] != 0) return memo[rem - 1];
        int best = INT_MAX;
        for (int coin : coins) {
            int res = coinChange(coins, rem - coin, memo);
            if (res >= 0 && res < best) best = 1 + res;
        }
        return memo[rem - 1] = best == INT_MAX ? -1 : best;
    }
};
