// Both signs of each number in turn, a million choices at most: more steps than needed.
class Solution {
    int count = 0;

    void choose(vector<int>& nums, int i, int sum, int target) {
        if (i == (int)nums.size()) {
            if (sum == target) count++;
            return;
        }
        choose(nums, i + 1, sum + nums[i], target);
        choose(nums, i + 1, sum - nums[i], target);
    }

public:
    int findTargetSumWays(vector<int>& nums, int target) {
        choose(nums, 0, 0, target);
        return count;
    }
};
