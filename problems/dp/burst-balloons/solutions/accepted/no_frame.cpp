// Both bounds belong to the stretch, and the ends of the list are asked for each time; long long for all sums.
class Solution {
public:
    int maxCoins(vector<int>& nums) {
        int n = nums.size();
        long long dp[300][300] = {};
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i; j < n; j++) {
                long long before = i == 0 ? 1 : nums[i - 1];
                long long after = j == n - 1 ? 1 : nums[j + 1];
                for (int k = i; k <= j; k++) {
                    long long total = before * nums[k] * after;
                    if (k > i) total += dp[i][k - 1];
                    if (k < j) total += dp[k + 1][j];
                    dp[i][j] = max(dp[i][j], total);
                }
            }
        }
        return dp[0][n - 1];
    }
};
