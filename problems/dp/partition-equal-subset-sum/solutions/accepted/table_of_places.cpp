// A table with a row for the first i numbers.
class Solution {
public:
    bool canPartition(vector<int>& nums) {
        int n = nums.size(), total = accumulate(nums.begin(), nums.end(), 0);
        if (total % 2) return false;
        int half = total / 2;
        vector<vector<bool>> can(n + 1, vector<bool>(half + 1));
        for (int i = 0; i <= n; ++i) can[i][0] = true;
        for (int i = 1; i <= n; ++i) {
            for (int s = 1; s <= half; ++s) {
                can[i][s] = can[i - 1][s];
                if (s >= nums[i - 1] && can[i - 1][s - nums[i - 1]]) can[i][s] = true;
            }
        }
        return can[n][half];
    }
};
