// Take or skip each element, without a memo.
class Solution {
    int best(const vector<int>& nums, int i, int last) {
        if (i == nums.size()) return 0;
        int skip = best(nums, i + 1, last), take = 0;
        if (last == -1 || nums[last] < nums[i]) take = 1 + best(nums, i + 1, i);
        return max(skip, take);
    }

public:
    int lengthOfLIS(vector<int>& nums) { return best(nums, 0, -1); }
};
