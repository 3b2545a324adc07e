// A table with a row for each kind, from the last one back.
class Solution {
public:
    int change(int amount, vector<int>& coins) {
        int n = coins.size();
        vector<vector<unsigned int>> dp(n + 1, vector<unsigned int>(amount + 1, 0));
        for (int i = 0; i <= n; i++) dp[i][0] = 1;
        for (int i = n - 1; i >= 0; i--) {
            for (int a = 1; a <= amount; a++) {
                dp[i][a] = dp[i + 1][a];
                if (a >= coins[i]) dp[i][a] += dp[i][a - coins[i]];
            }
        }
        return dp[0][amount];
    }
};
