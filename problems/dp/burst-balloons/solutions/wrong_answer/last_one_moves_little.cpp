// Looks for the last balloon of a stretch between those of the two stretches that are one shorter, which helps with search trees.
class Solution {
public:
    int maxCoins(vector<int>& nums) {
        int n = nums.size();
        vector<int> a(n + 2, 1);
        copy(nums.begin(), nums.end(), a.begin() + 1);
        vector<vector<int>> dp(n + 2, vector<int>(n + 2, 0)), at(n + 2, vector<int>(n + 2, 0));
        for (int i = n; i >= 1; --i)
            for (int j = i; j <= n; ++j) {
                int low = i == j ? i : at[i][j - 1], high = i == j ? j : max(low, at[i + 1][j]);
                dp[i][j] = -1;
                for (int k = low; k <= high; ++k) {
                    int coins = dp[i][k - 1] + a[i - 1] * a[k] * a[j + 1] + dp[k + 1][j];
                    if (coins > dp[i][j]) dp[i][j] = coins, at[i][j] = k;
                }
            }
        return dp[1][n];
    }
};
