// Each total hands its count on to the totals that one number more leads to.
class Solution {
public:
    int combinationSum4(vector<int>& nums, int target) {
        vector<unsigned> dp(target + 1, 0);
        dp[0] = 1;
        for (int i = 0; i < target; i++) {
            for (int num : nums) {
                if (num > target - i) continue;
                dp[i + num] += dp[i];
            }
        }
        return dp[target];
    }
};
