// Take or leave each house of both rows, without a memo.
class Solution {
    int best(const vector<int>& nums, int i, int end) {
        if (i >= end) return 0;
        return max(best(nums, i + 1, end), best(nums, i + 2, end) + nums[i]);
    }

public:
    int rob(vector<int>& nums) {
        int n = nums.size();
        if (n == 1) return nums[0];
        return max(best(nums, 0, n - 1), best(nums, 1, n));
    }
};
