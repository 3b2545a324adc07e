// Take or skip each element, with a memo over the position and the last one taken: quadratic in time and memory.
class Solution {
    vector<vector<short>> memo;

    int best(const vector<int>& nums, int i, int last) {
        if (i == nums.size()) return 0;
        short& known = memo[i][last + 1];
        if (known >= 0) return known;
        int skip = best(nums, i + 1, last), take = 0;
        if (last == -1 || nums[last] < nums[i]) take = 1 + best(nums, i + 1, i);
        return known = max(skip, take);
    }

public:
    int lengthOfLIS(vector<int>& nums) {
        memo.assign(nums.size(), vector<short>(nums.size() + 1, -1));
        return best(nums, 0, -1);
    }
};
