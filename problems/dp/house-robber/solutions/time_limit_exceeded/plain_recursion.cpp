// Take or leave each house, without a memo.
class Solution {
    int best(const vector<int>& nums, int i) {
        if (i < 0) return 0;
        return max(best(nums, i - 1), best(nums, i - 2) + nums[i]);
    }

public:
    int rob(vector<int>& nums) { return best(nums, nums.size() - 1); }
};
