// Two copies of the list, each solved as a row with a table.
class Solution {
    int row(vector<int> nums) {
        int n = nums.size();
        if (n == 1) return nums[0];
        vector<int> dp(n);
        dp[0] = nums[0];
        dp[1] = max(nums[0], nums[1]);
        for (int i = 2; i < n; i++) dp[i] = max(dp[i - 1], dp[i - 2] + nums[i]);
        return dp[n - 1];
    }

public:
    int rob(vector<int>& nums) {
        if (nums.size() == 1) return nums[0];
        vector<int> a(nums.begin(), nums.end() - 1), b(nums.begin() + 1, nums.end());
        return max(row(a), row(b));
    }
};
