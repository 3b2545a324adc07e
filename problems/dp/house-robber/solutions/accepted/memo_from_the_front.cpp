// Take or leave the first house of the rest, with a memo that starts at -1.
class Solution {
    vector<int> memo;

    int best(const vector<int>& nums, int i) {
        if (i >= nums.size()) return 0;
        if (memo[i] != -1) return memo[i];
        return memo[i] = max(best(nums, i + 1), nums[i] + best(nums, i + 2));
    }

public:
    int rob(vector<int>& nums) {
        memo.assign(nums.size(), -1);
        return best(nums, 0);
    }
};
