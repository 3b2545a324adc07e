// The bits of a number say which signs are plus; every number of n bits is tried.
class Solution {
public:
    int findTargetSumWays(vector<int>& nums, int target) {
        int n = nums.size(), found = 0;
        for (int mask = 0; mask < (1 << n); mask++) {
            int sum = 0;
            for (int i = 0; i < n; i++) sum += (mask >> i & 1) ? nums[i] : -nums[i];
            if (sum == target) found++;
        }
        return found;
    }
};
