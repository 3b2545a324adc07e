// Asks for the neighbours of the first and of the last balloon.
class Solution {
public:
    int maxCoins(vector<int>& nums) {
        int n = nums.size();
        vector<vector<int>> dp(n + 1, vector<int>(n + 1, 0));
        for (int i = n - 1; i >= 0; --i)
            for (int j = i + 1; j <= n; ++j)
                for (int k = i; k < j; ++k)
                    dp[i][j] = max(dp[i][j], dp[i][k] + dp[k + 1][j] + nums.at(i - 1) * nums[k] * nums.at(j));
        return dp[0][n];
    }
};
